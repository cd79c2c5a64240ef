create table public.messages (
  id uuid primary key,
  seq bigint not null unique generated always as identity,
  conversation_id uuid not null,
  user_id uuid not null,
  role public.message_role not null,
  content text not null check (char_length(content) between 1 and 8000),
  status public.message_status not null default 'complete',
  mood public.mood,
  suggestions jsonb not null default '[]' check (pg_column_size(suggestions) <= 16384),
  actions jsonb not null default '[]' check (pg_column_size(actions) <= 262144),
  reply_to uuid unique,
  answer jsonb check (pg_column_size(answer) <= 393216),
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
create index messages_user_idx on public.messages (user_id, created_at desc);

alter table public.messages enable row level security;

create policy "Users read their own messages" on public.messages
  for select to authenticated using (user_id = (select auth.uid()));
-- Messages, traces and stats are read only: definer functions write them.
grant select on public.messages to authenticated;

create trigger messages_200_bury after delete on public.messages
  referencing old table as buried for each statement execute function private.bury('message');
