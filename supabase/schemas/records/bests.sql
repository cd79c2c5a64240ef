-- The best of everything that a user ever achieved in an exercise. A new workout is compared with this instead of
-- years of performances; triggers keep it equal to them.
create table private.bests (
  exercise_id uuid not null references public.exercises (id) deferrable initially deferred,
  user_id uuid not null references public.profiles (id) on delete cascade,
  heaviest numeric(7, 3),
  lightest numeric(7, 3),
  reps smallint,
  unloaded_reps smallint,
  estimated_1rm numeric(10, 5),
  volume_kg numeric(12, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  primary key (exercise_id, user_id)
);
comment on table private.bests is
  'The best of each column of an exercise''s performances, one row for each exercise that was ever trained; so the key to exercises stands here, and not at each set.';

create index bests_user_idx on private.bests (user_id);

alter table private.bests enable row level security;

create policy "Users read their own bests" on private.bests
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.bests to authenticated;
