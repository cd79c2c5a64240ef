-- What the sets of one exercise in one workout come to. Records, progress and volume read this instead of
-- years of sets; triggers keep it equal to the sets, whatever wrote them.
create table private.performances (
  user_id uuid not null,
  exercise_id uuid not null,
  workout_id uuid not null,
  sets smallint not null,
  heaviest numeric(7, 3),
  lightest numeric(7, 3),
  reps smallint,
  unloaded_reps smallint,
  estimated_1rm numeric(10, 5),
  volume_kg numeric(12, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  -- No foreign keys: the sets have one to their workout, private.bests has one to the exercise.
  primary key (user_id, exercise_id, workout_id)
);
comment on table private.performances is
  'An exercise in a workout, over all but its warm-up sets; derived from the sets, and blind to the exercise''s tracking.';
comment on column private.performances.sets is 'Sets that are no warm-up; 0 when there were only those.';
comment on column private.performances.heaviest is 'Heaviest load that was moved.';
comment on column private.performances.lightest is 'Least load with at least one rep: for an assisted exercise, the least help.';
comment on column private.performances.reps is 'Most reps in one set.';
comment on column private.performances.unloaded_reps is 'Most reps in one set without a load.';
comment on column private.performances.estimated_1rm is
  'Best estimated one-rep maximum of a set, finer than it is shown, since records are compared by it.';
comment on column private.performances.volume_kg is 'Sum of reps times load.';
comment on column private.performances.duration_s is 'Longest set in time.';
comment on column private.performances.distance_m is 'Longest set in distance.';

create index performances_workout_idx on private.performances (workout_id, user_id);
alter table private.performances enable row level security;

create policy "Users read their own performances" on private.performances
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.performances to authenticated;
