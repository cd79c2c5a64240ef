create table private.training_notes (
  user_id uuid primary key references public.profiles (id) on delete cascade,
  day date not null,
  pause json,
  last_pause json,
  streak_weeks integer not null,
  active_plan json,
  last_workouts json not null,
  records json not null,
  training json not null
);
comment on table private.training_notes is
  'What the companion was told of a person''s training last; told again until something that it is made of changes, or the day.';
comment on column private.training_notes.day is 'The person''s day that it is of.';

alter table private.training_notes enable row level security;

create policy "Users read the notes on their own training" on private.training_notes
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.training_notes to authenticated;
