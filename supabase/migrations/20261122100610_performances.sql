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
comment on column private.performances.estimated_1rm is
  'Best estimated one-rep maximum of a set, finer than it is shown, since records are compared by it.';
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

create function private.estimated_1rm(weight_kg numeric, reps integer) returns numeric
language sql immutable
set search_path = ''
as $$
  -- Epley (1985): w * (1 + r / 30) for 2 to 12 reps, the weight itself for 1. Two of them differ by multiples of
  -- 1/30000 kg: five decimals never take 0.0493 for the 0.05 that count, as three would.
  select case
    when weight_kg = 0 then null
    when reps = 1 then weight_kg
    when reps between 2 and 12 then round(weight_kg * (30 + reps) / 30, 5)
  end
$$;
comment on function private.estimated_1rm(numeric, integer) is 'Estimated one-rep maximum of a set, in kg.';
grant execute on function private.estimated_1rm(numeric, integer) to authenticated;

create function private.performances_of(sets public.workout_sets[]) returns setof private.performances
language sql immutable
set search_path = ''
as $$
  select s.user_id, s.exercise_id, s.workout_id, count(*) filter (where s.type <> 'warmup'),
    max(s.weight_kg) filter (where s.type <> 'warmup' and s.weight_kg > 0 and s.reps is distinct from 0),
    min(s.weight_kg) filter (where s.type <> 'warmup' and s.reps > 0),
    max(s.reps) filter (where s.type <> 'warmup' and s.reps > 0),
    max(s.reps) filter (where s.type <> 'warmup' and s.reps > 0 and coalesce(s.weight_kg, 0) = 0),
    max(private.estimated_1rm(s.weight_kg, s.reps)) filter (where s.type <> 'warmup'),
    nullif(sum(s.reps * s.weight_kg) filter (where s.type <> 'warmup'), 0),
    max(s.duration_s) filter (where s.type <> 'warmup' and s.duration_s > 0),
    max(s.distance_m) filter (where s.type <> 'warmup' and s.distance_m > 0)
  from unnest(sets) s
  group by s.user_id, s.exercise_id, s.workout_id
$$;
comment on function private.performances_of(public.workout_sets[]) is
  'What sets come to, by workout and exercise. A value that nothing was achieved in is null.';
grant execute on function private.performances_of(public.workout_sets[]) to authenticated;

create function private.lock_profiles(owners uuid[]) returns void
language sql volatile security definer
set search_path = ''
as $$
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  select from public.profiles p where p.id = any (owners) order by p.id for no key update
$$;
comment on function private.lock_profiles(uuid[]) is
  'For triggers: lock, then look, so that two writers of one user see each other''s rows.';

create function private.touch_workouts(targets uuid[]) returns void
language sql volatile security definer
set search_path = ''
as $$
  update public.workouts w
  set version = w.version + 1, updated_at = private.now()
  where w.id = any (targets) and w.xmin <> pg_current_xact_id()::xid
$$;
comment on function private.touch_workouts(uuid[]) is
  'Sets written straight through the Data API change their workout too; log_workout and the like have written it in this transaction already.';

create function private.add_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  perform private.lock_profiles(array(select distinct c.user_id from changed c));
  -- Greatest, least and sum need no look at the sets that were there before.
  insert into private.performances as p
  select * from private.performances_of(array(select c::public.workout_sets from changed c))
  on conflict (user_id, exercise_id, workout_id) do update
    set sets = p.sets + excluded.sets,
      heaviest = greatest(p.heaviest, excluded.heaviest),
      lightest = least(p.lightest, excluded.lightest),
      reps = greatest(p.reps, excluded.reps),
      unloaded_reps = greatest(p.unloaded_reps, excluded.unloaded_reps),
      estimated_1rm = greatest(p.estimated_1rm, excluded.estimated_1rm),
      volume_kg = nullif(coalesce(p.volume_kg, 0) + coalesce(excluded.volume_kg, 0), 0),
      duration_s = greatest(p.duration_s, excluded.duration_s),
      distance_m = greatest(p.distance_m, excluded.distance_m);
  perform private.touch_workouts(array(select distinct c.workout_id from changed c));
  return null;
end
$$;
comment on function private.add_performances() is
  'After insert of sets, with the transition table "changed": adds them to the performances.';
create trigger workout_sets_100_add_performances after insert on public.workout_sets
  referencing new table as changed for each statement execute function private.add_performances();

create function private.renew_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct c.workout_id from changed c);
begin
  perform private.lock_profiles(array(select distinct c.user_id from changed c));
  delete from private.performances p where p.workout_id = any (touched);
  insert into private.performances
  select * from private.performances_of(array(select s from public.workout_sets s where s.workout_id = any (touched)));
  perform private.touch_workouts(touched);
  return null;
end
$$;
comment on function private.renew_performances() is
  'After delete of sets, with the transition table "changed": computes the performances of their workouts anew.';
create trigger workout_sets_100_renew_performances after delete on public.workout_sets
  referencing old table as changed for each statement execute function private.renew_performances();
