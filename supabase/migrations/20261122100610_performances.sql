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
  estimated_1rm numeric(8, 3),
  volume_kg numeric(12, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  primary key (user_id, exercise_id, workout_id),
  -- No key to exercises: the sets have one.
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade
);
comment on table private.performances is
  'An exercise in a workout, over all but its warm-up sets; derived from the sets, and blind to the exercise''s tracking.';
comment on column private.performances.sets is 'Sets that are no warm-up; 0 when there were only those.';
comment on column private.performances.heaviest is 'Heaviest load that was moved.';
comment on column private.performances.lightest is 'Least load with at least one rep: for an assisted exercise, the least help.';
comment on column private.performances.reps is 'Most reps in one set.';
comment on column private.performances.unloaded_reps is 'Most reps in one set without a load.';
comment on column private.performances.estimated_1rm is 'Best estimated one-rep maximum of a set.';
comment on column private.performances.volume_kg is 'Sum of reps times load.';
comment on column private.performances.duration_s is 'Longest set in time.';
comment on column private.performances.distance_m is 'Longest set in distance.';
create index performances_workout_idx on private.performances (workout_id, user_id);
-- The best of all other workouts is one probe for each kind of record.
create index performances_heaviest_idx on private.performances (user_id, exercise_id, heaviest) where heaviest is not null;
create index performances_lightest_idx on private.performances (user_id, exercise_id, lightest) where lightest is not null;
create index performances_reps_idx on private.performances (user_id, exercise_id, reps) where reps is not null;
create index performances_unloaded_reps_idx on private.performances (user_id, exercise_id, unloaded_reps)
  where unloaded_reps is not null;
create index performances_estimated_1rm_idx on private.performances (user_id, exercise_id, estimated_1rm)
  where estimated_1rm is not null;
create index performances_volume_idx on private.performances (user_id, exercise_id, volume_kg) where volume_kg is not null;
create index performances_duration_idx on private.performances (user_id, exercise_id, duration_s) where duration_s is not null;
create index performances_distance_idx on private.performances (user_id, exercise_id, distance_m) where distance_m is not null;

alter table private.performances enable row level security;
create policy "Users read their own performances" on private.performances
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.performances to authenticated;

create view private.set_values with (security_invoker = true) as
select
  s.user_id, s.exercise_id, s.workout_id, s.position, s.type <> 'warmup' as counts,
  case when s.weight_kg > 0 and s.reps is distinct from 0 then s.weight_kg end as heaviest,
  case when s.reps > 0 then s.weight_kg end as lightest,
  nullif(s.reps, 0) as reps,
  case when coalesce(s.weight_kg, 0) = 0 then nullif(s.reps, 0) end as unloaded_reps,
  -- Epley (1985): w * (1 + r / 30) for 2 to 12 reps, the weight itself for 1.
  case
    when s.weight_kg = 0 then null
    when s.reps = 1 then s.weight_kg
    when s.reps between 2 and 12 then round(s.weight_kg * (1 + s.reps / 30.0), 3)
  end as estimated_1rm,
  nullif(s.reps * s.weight_kg, 0) as volume_kg,
  nullif(s.duration_s, 0) as duration_s,
  nullif(s.distance_m, 0) as distance_m
from public.workout_sets s;
comment on view private.set_values is
  'What each set counts for, by the columns of performances; a set that achieved nothing there is null.';
grant select on private.set_values to authenticated;

create function private.refresh_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
-- The plan is kept for the session: one that suits an import would read the whole table for every log.
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  -- Lock, then look: two writers of one workout see each other's sets. NO KEY, as in award_workouts.
  perform from public.profiles p
  where p.id in (select c.user_id from changed c)
  order by p.id
  for no key update;

  delete from private.performances p
  using (select distinct c.user_id, c.exercise_id, c.workout_id from changed c) c
  where p.user_id = c.user_id and p.exercise_id = c.exercise_id and p.workout_id = c.workout_id;
  insert into private.performances (user_id, exercise_id, workout_id, sets, heaviest, lightest, reps, unloaded_reps,
    estimated_1rm, volume_kg, duration_s, distance_m)
  select v.user_id, v.exercise_id, v.workout_id, count(*) filter (where v.counts),
    max(v.heaviest) filter (where v.counts), min(v.lightest) filter (where v.counts),
    max(v.reps) filter (where v.counts), max(v.unloaded_reps) filter (where v.counts),
    max(v.estimated_1rm) filter (where v.counts), sum(v.volume_kg) filter (where v.counts),
    max(v.duration_s) filter (where v.counts), max(v.distance_m) filter (where v.counts)
  from (select distinct c.user_id, c.exercise_id, c.workout_id from changed c) c
  join private.set_values v
    on v.workout_id = c.workout_id and v.user_id = c.user_id and v.exercise_id = c.exercise_id
  group by v.user_id, v.exercise_id, v.workout_id;

  -- Sets written straight through the Data API change their workout too; log_workout and the like have
  -- written it in this transaction already.
  update public.workouts w
  set version = w.version + 1, updated_at = private.now()
  where w.id in (select c.workout_id from changed c) and w.xmin <> pg_current_xact_id()::xid;
  return null;
end
$$;
comment on function private.refresh_performances() is
  'After insert or delete of sets, with the transition table "changed": makes the performances equal to the sets again.';
create trigger workout_sets_100_refresh_inserted after insert on public.workout_sets
  referencing new table as changed for each statement execute function private.refresh_performances();
create trigger workout_sets_100_refresh_deleted after delete on public.workout_sets
  referencing old table as changed for each statement execute function private.refresh_performances();
