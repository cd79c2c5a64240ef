create view private.set_record_values with (security_invoker = true) as
select s.user_id, s.workout_id, s.exercise_id, s.position, k.kind, k.value
from public.workout_sets s
join public.exercises e on e.id = s.exercise_id
cross join lateral private.set_values(s) v
cross join lateral private.record_values_of(
  row(
    s.user_id, s.exercise_id, s.workout_id, 1, v.heaviest, v.lightest, v.reps, v.unloaded_reps, v.estimated_1rm,
    nullif(v.volume_kg, 0), v.duration_s, v.distance_m
  )::private.performances, e.tracking
) k;
comment on view private.set_record_values is 'What each set achieved in each kind of record that its exercise has.';
grant select on private.set_record_values to authenticated;
