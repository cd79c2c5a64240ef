-- The companion: conversations with their messages, and what it remembers.

create type public.message_role as enum ('user', 'assistant');
create type public.message_status as enum ('complete', 'cut', 'blocked', 'failed');
create type public.mood as enum ('neutral', 'happy', 'proud', 'encouraging', 'concerned', 'playful');
create type public.memory_kind as enum ('fact', 'preference', 'goal', 'constraint', 'event');
create type public.memory_source as enum ('chat', 'user', 'workout');

create table public.conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.profiles (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 80),
  last_message_at timestamptz not null default private.now(),
  created_at timestamptz not null default private.now(),
  unique (id, user_id)
);
comment on table public.conversations is 'A thread of messages; its title is how it began.';
comment on column public.conversations.title is 'The first line of the first message.';
create index conversations_newest_idx on public.conversations (user_id, last_message_at desc, id desc);

create table public.messages (
  id uuid primary key,
  seq bigint not null unique generated always as identity,
  conversation_id uuid not null,
  user_id uuid not null,
  role public.message_role not null,
  content text not null check (char_length(content) between 1 and 8000),
  status public.message_status not null default 'complete',
  mood public.mood,
  suggestions jsonb not null default '[]',
  actions jsonb not null default '[]',
  reply_to uuid unique,
  answer jsonb,
  attempt_started_at timestamptz,
  created_at timestamptz not null default private.now(),
  unique (id, user_id),
  foreign key (conversation_id, user_id) references public.conversations (id, user_id) on delete cascade,
  foreign key (reply_to, user_id) references public.messages (id, user_id) on delete cascade,
  check ((role = 'assistant') = (reply_to is not null)),
  check ((role = 'assistant') = (answer is not null)),
  check (role = 'user' or attempt_started_at is null)
);
comment on table public.messages is
  'What was said; written by definer functions alone, so that no message is edited, or put into another user''s history.';
comment on column public.messages.seq is 'The order of the messages.';
comment on column public.messages.status is
  'Of a reply: complete, cut or blocked; of a user''s message: complete, or failed when it got no answer.';
comment on column public.messages.suggestions is 'Up to three texts to send next.';
comment on column public.messages.actions is 'Proposed requests, [{ type, payload }], which the client may send.';
comment on column public.messages.reply_to is 'The user''s message that an assistant''s one answers.';
comment on column public.messages.answer is 'The whole answer of POST /chat, given again to a retry.';
comment on column public.messages.attempt_started_at is 'Set while an answer is being made.';
create index messages_conversation_idx on public.messages (conversation_id, user_id, seq desc);
create index messages_reply_idx on public.messages (reply_to, user_id);
create index messages_user_idx on public.messages (user_id);

create table public.memories (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
  kind public.memory_kind not null,
  content text not null check (char_length(content) between 1 and 400),
  importance real not null default 0.5 check (importance between 0 and 1),
  source public.memory_source not null default 'user',
  source_message_id uuid,
  workout_id uuid,
  event text check (char_length(event) <= 60),
  superseded_by uuid,
  forgotten_at timestamptz,
  embedding extensions.halfvec(768),
  embedding_model text,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  is_current boolean not null generated always as (superseded_by is null and forgotten_at is null) stored,
  unique (id, user_id),
  check ((embedding is null) = (embedding_model is null)),
  check (superseded_by <> id),
  foreign key (source_message_id, user_id) references public.messages (id, user_id)
    on delete set null (source_message_id),
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade,
  foreign key (superseded_by, user_id) references public.memories (id, user_id)
    on delete set null (superseded_by)
);
comment on table public.memories is 'What the companion knows of a user, one statement a row.';
comment on column public.memories.embedding is
  'Unit vector of the content; null until it is embedded, and again when the content changes.';
comment on column public.memories.importance is '0 to 1, weighs in a search.';
comment on column public.memories.source is 'Who said so: the chat, the user by their own hand, or the log.';
comment on column public.memories.source_message_id is 'The message it was learned from, while that exists.';
comment on column public.memories.workout_id is 'The workout that an event memory is of, and goes with.';
comment on column public.memories.event is 'What kind of event: first, level:2, streak:12, best:<exercise>.';
comment on column public.memories.embedding_model is 'The model that made the vector.';
comment on column public.memories.superseded_by is 'The newer memory that replaced this one.';
comment on column public.memories.forgotten_at is 'When the companion learned that it is not so any more.';
comment on column public.memories.is_current is 'Neither replaced nor forgotten: what searches and prompts see.';
-- Inline, since every search reads the vectors of all of a user's rows; and no index on them: an
-- exact scan of one user's rows is faster and complete where HNSW finds a third under RLS.
alter table public.memories alter column embedding set storage plain;
create index memories_newest_idx on public.memories (user_id, created_at desc, id desc);
create index memories_message_idx on public.memories (source_message_id, user_id);
create index memories_workout_idx on public.memories (workout_id, user_id);
create index memories_superseded_idx on public.memories (superseded_by, user_id);

create table public.memory_stats (
  memory_id uuid primary key,
  user_id uuid not null,
  last_recalled_at timestamptz not null,
  recall_count integer not null default 1 check (recall_count > 0),
  foreign key (memory_id, user_id) references public.memories (id, user_id) on delete cascade
);
comment on table public.memory_stats is
  'What changes at every recall, apart from the wide rows of memories.';
create index memory_stats_memory_idx on public.memory_stats (memory_id, user_id);
create index memory_stats_user_idx on public.memory_stats (user_id);

create table public.message_traces (
  message_id uuid primary key,
  user_id uuid not null,
  trace jsonb not null,
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table public.message_traces is
  'Why the companion said it: memories with their scores, level, persona, model, tokens, timings. No words of anybody.';
create index message_traces_message_idx on public.message_traces (message_id, user_id);

create table private.unlearned (
  message_id uuid not null,
  user_id uuid not null,
  kind public.memory_kind not null,
  primary key (message_id, kind),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table private.unlearned is
  'Messages that a memory was learned from and deleted again: they teach no memory of that kind any more, however it is put.';
create index unlearned_message_idx on private.unlearned (message_id, user_id);
-- No policy and no grant: only the trigger below and learn() touch it.
alter table private.unlearned enable row level security;

create table private.embedding_models (
  model text primary key,
  duplicate_similarity real not null check (duplicate_similarity between 0 and 1)
);
comment on table private.embedding_models is 'From which similarity on two vectors of a model say the same.';
insert into private.embedding_models (model, duplicate_similarity) values ('gemini-embedding-001', 0.93);
alter table private.embedding_models enable row level security;

alter table public.conversations enable row level security;
alter table public.message_traces enable row level security;
alter table public.messages enable row level security;
alter table public.memories enable row level security;
alter table public.memory_stats enable row level security;

create policy "Users read their own conversations" on public.conversations
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users delete their own conversations" on public.conversations
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Users read their own messages" on public.messages
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users read their own traces" on public.message_traces
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users read their own memories" on public.memories
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own memories" on public.memories
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own memories" on public.memories
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own memories" on public.memories
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Users read how often their memories were recalled" on public.memory_stats
  for select to authenticated using (user_id = (select auth.uid()));

grant select, delete on public.conversations to authenticated;
-- Messages, traces and stats are read only: definer functions write them.
grant select on public.messages, public.message_traces, public.memory_stats to authenticated;
grant select, delete on public.memories to authenticated;
-- source, vectors and links are not the client's to set: a row from the Data API is the user's own.
grant insert (id, kind, content, importance) on public.memories to authenticated;
grant update (kind, content, importance) on public.memories to authenticated;

create function private.own_memory() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.updated_at := private.now();
  if new.content is distinct from old.content then
    new.embedding := null;
    new.embedding_model := null;
  end if;
  -- What a person has corrected is theirs: the model may not supersede it.
  new.source := 'user';
  return new;
end
$$;
comment on function private.own_memory() is 'An edited memory is the user''s own and is embedded anew.';
create trigger memories_100_own before update of kind, content, importance on public.memories
  for each row execute function private.own_memory();

create trigger conversations_200_bury after delete on public.conversations
  referencing old table as buried for each statement execute function private.bury('conversation');
create trigger messages_200_bury after delete on public.messages
  referencing old table as buried for each statement execute function private.bury('message');
create trigger memories_200_bury after delete on public.memories
  referencing old table as buried for each statement execute function private.bury('memory');

create function private.unlearn() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into private.unlearned (message_id, user_id, kind)
  select distinct b.source_message_id, b.user_id, b.kind
  from buried b
  join public.messages m on m.id = b.source_message_id
  on conflict do nothing;
  return null;
end
$$;
comment on function private.unlearn() is 'After delete of memories, with the transition table "buried".';
create trigger memories_300_unlearn after delete on public.memories
  referencing old table as buried for each statement execute function private.unlearn();
