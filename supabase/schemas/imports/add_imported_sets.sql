create function private.add_imported_sets(
  sets private.imported_set[], workouts private.imported_workout[], names private.imported_name[]
) returns void
language sql volatile
set search_path = ''
as $$
  insert into public.workout_sets (workout_id, position, exercise_id, type, entry, superset, reps, weight_kg, rpe,
    duration_s, distance_m, rest_s, notes)
  select (w.fields).id, s.position, k.exercise_id, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s,
    s.distance_m, s.rest_s, s.notes
  from unnest(sets) s
  join unnest(workouts) w on w.n = s.workout
  join unnest(names) k on k.n = s.name
$$;
comment on function private.add_imported_sets(private.imported_set[], private.imported_workout[], private.imported_name[]) is
  'Inserts the sets of these workouts.';
grant execute on function private.add_imported_sets(private.imported_set[], private.imported_workout[], private.imported_name[])
  to authenticated;
