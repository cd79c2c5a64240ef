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
  about public.memory_about not null default 'self',
  quote text check (char_length(quote) between 1 and 500),
  valid_from date check (isfinite(valid_from)),
  valid_until date check (isfinite(valid_until)),
  proposes_change public.memory_change,
  proposes_memory_id uuid,
  is_current boolean not null generated always as (
    superseded_by is null and forgotten_at is null and proposes_memory_id is null
  ) stored,
  unique (id, user_id),
  unique (proposes_memory_id, user_id),
  check ((embedding is null) = (embedding_model is null)),
  check (superseded_by <> id),
  check (superseded_by is null or proposes_memory_id is null),
  check (proposes_memory_id is null or proposes_change is not null),
  check (proposes_memory_id <> id),
  foreign key (source_message_id, user_id) references public.messages (id, user_id)
    on delete set null (source_message_id),
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade,
  foreign key (superseded_by, user_id) references public.memories (id, user_id)
    on delete set null (superseded_by),
  foreign key (proposes_memory_id, user_id) references public.memories (id, user_id) on delete cascade
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
comment on column public.memories.forgotten_at is
  'When the companion learned that it is not so any more; also of what was replaced, which so stays past when the newer one is deleted.';
comment on column public.memories.about is 'Whether it is about the person or about somebody else.';
comment on column public.memories.quote is 'The words of the message that it rests on.';
comment on column public.memories.valid_from is 'The first day that it holds; null: always did.';
comment on column public.memories.valid_until is 'The last day that it holds; null: until it is changed.';
comment on column public.memories.proposes_change is 'What it is, or was before it was accepted, a proposal for.';
comment on column public.memories.proposes_memory_id is
  'The memory, written or edited by the person, that it would change; one proposal each. Null once it was accepted.';
comment on column public.memories.is_current is
  'Neither replaced nor forgotten nor a proposal; what is over by its date is left out where it is asked for.';

-- Inline, since every search reads the vectors of all of a user's rows; and no index on them: an
-- exact scan of one user's rows is faster and complete where HNSW finds a third under RLS.
alter table public.memories alter column embedding set storage plain;

create index memories_newest_idx on public.memories (user_id, created_at desc, id desc);
create index memories_message_idx on public.memories (source_message_id, user_id);
create index memories_workout_idx on public.memories (workout_id, user_id);
create index memories_superseded_idx on public.memories (superseded_by, user_id);
-- Whether all have a vector of one model is two probes.
create index memories_embedding_model_idx on public.memories (user_id, embedding_model)
  where is_current or proposes_memory_id is not null;
create index memories_words_idx on public.memories (user_id, private.derived_id(private.normalised(content)));

alter table public.memories enable row level security;

create policy "Users read their own memories" on public.memories
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own memories" on public.memories
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own memories" on public.memories
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own memories" on public.memories
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.memories to authenticated;
-- source, vectors and links are not the client's to set: a row from the Data API is the user's own.
grant insert (id, kind, content, importance, valid_until) on public.memories to authenticated;
grant update (kind, content, importance, valid_until) on public.memories to authenticated;

create trigger memories_200_bury after delete on public.memories
  referencing old table as buried for each statement execute function private.bury('memory');
