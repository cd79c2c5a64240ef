create function private.add_performances() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- A variable, or the functions below would not become part of their statements.
  sets constant public.workout_sets[] := array(select c::public.workout_sets from changed c);
begin
  -- Whoever writes their own has queued already, before the statement.
  if exists (select from changed c where c.user_id is distinct from me) then
    perform private.lock_profiles(array(select distinct c.user_id from changed c));
  end if;
  with added as (
    -- Greatest, least and sum need no look at the sets that were there before.
    insert into private.performances as p
    select * from private.performances_of(sets)
    on conflict (user_id, exercise_id, workout_id) do update
      set sets = p.sets + excluded.sets,
        heaviest = greatest(p.heaviest, excluded.heaviest),
        lightest = least(p.lightest, excluded.lightest),
        reps = greatest(p.reps, excluded.reps),
        unloaded_reps = greatest(p.unloaded_reps, excluded.unloaded_reps),
        estimated_1rm = greatest(p.estimated_1rm, excluded.estimated_1rm),
        volume_kg = nullif(coalesce(p.volume_kg, 0) + coalesce(excluded.volume_kg, 0), 0),
        duration_s = greatest(p.duration_s, excluded.duration_s),
        distance_m = greatest(p.distance_m, excluded.distance_m)
    returning p
  ), better as (
    select n.*
    from (select array_agg(a.p) as done from added a) d
    cross join lateral private.bests_of(d.done) n
    -- Mostly nothing is better, and then no row is locked. A limit, so that each is a probe of the index.
    left join lateral (
      select k as best from private.bests k where k.exercise_id = n.exercise_id and k.user_id = n.user_id limit 1
    ) o on true
    where o.best is null or private.exceeds(n::private.bests, o.best)
  )
  insert into private.bests as b
  select * from better
  on conflict (exercise_id, user_id) do update
    set heaviest = greatest(b.heaviest, excluded.heaviest),
      lightest = least(b.lightest, excluded.lightest),
      reps = greatest(b.reps, excluded.reps),
      unloaded_reps = greatest(b.unloaded_reps, excluded.unloaded_reps),
      estimated_1rm = greatest(b.estimated_1rm, excluded.estimated_1rm),
      volume_kg = greatest(b.volume_kg, excluded.volume_kg),
      duration_s = greatest(b.duration_s, excluded.duration_s),
      distance_m = greatest(b.distance_m, excluded.distance_m);
  perform private.touch_workouts(array(select distinct c.workout_id from changed c));
  return null;
end
$$;
comment on function private.add_performances() is
  'After insert of sets, with the transition table "changed": adds them to the performances, and those to the bests.';

create trigger workout_sets_100_add_performances after insert on public.workout_sets
  referencing new table as changed for each statement execute function private.add_performances();
