create function private.renew_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select distinct c.workout_id from changed c);
  sets public.workout_sets[];
  removed private.performances[];
begin
  perform private.lock_profiles(array(select distinct c.user_id from changed c));
  sets := array(select s from public.workout_sets s where s.workout_id = any (touched));
  with gone as (
    delete from private.performances p where p.workout_id = any (touched) returning p
  )
  select array_agg(g.p) into removed from gone g;
  insert into private.performances select * from private.performances_of(sets);

  delete from private.bests b
  using private.bests_of(removed) r
  where b.exercise_id = r.exercise_id and b.user_id = r.user_id
    and not exists (select from private.performances p where p.user_id = b.user_id and p.exercise_id = b.exercise_id);
  -- Only what held a best can have lowered it.
  update private.bests b
  set (heaviest, lightest, reps, unloaded_reps, estimated_1rm, volume_kg, duration_s, distance_m) = (
    select n.heaviest, n.lightest, n.reps, n.unloaded_reps, n.estimated_1rm, n.volume_kg, n.duration_s, n.distance_m
    from private.bests_of(array(
      select p from private.performances p where p.user_id = b.user_id and p.exercise_id = b.exercise_id
    )) n
  )
  from private.bests_of(removed) r
  where b.exercise_id = r.exercise_id and b.user_id = r.user_id and private.reaches(r::private.bests, b);
  perform private.touch_workouts(touched);
  return null;
end
$$;
comment on function private.renew_performances() is
  'After delete of sets, with the transition table "changed": computes the performances of their workouts anew, and the bests that they held.';

create trigger workout_sets_100_renew_performances after delete on public.workout_sets
  referencing old table as changed for each statement execute function private.renew_performances();
