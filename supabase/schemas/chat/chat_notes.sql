create table private.chat_notes (
  user_id uuid primary key references public.profiles (id) on delete cascade,
  day date not null,
  pause json,
  last_pause json,
  streak_weeks integer not null,
  active_plan json,
  last_workouts json not null,
  records json not null,
  training json not null,
  memories json,
  memories_total integer,
  check ((memories is null) = (memories_total is null))
);
comment on table private.chat_notes is
  'What the companion was told of a person last; told again until something that it is made of changes, or the day.';
comment on column private.chat_notes.day is 'The person''s day that it is of.';
comment on column private.chat_notes.memories is
  'All that are current or proposed; null after a change, and of a person with more than are told, since which ones moves with every recall.';

alter table private.chat_notes enable row level security;

create policy "Users read the notes about themselves" on private.chat_notes
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.chat_notes to authenticated;
