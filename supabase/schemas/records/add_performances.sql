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
