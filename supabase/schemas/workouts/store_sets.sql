create function private.store_sets(sets public.workout_sets[]) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select s.workout_id, s.position, s.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe,
    s.duration_s, s.distance_m, s.rest_s, s.notes
  from unnest(sets) s;
end
$$;
comment on function private.store_sets(public.workout_sets[]) is 'Inserts the sets of a workout that has none.';
grant execute on function private.store_sets(public.workout_sets[]) to authenticated;
