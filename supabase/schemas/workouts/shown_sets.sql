create view private.shown_sets with (security_invoker = true) as
select
  s.workout_id, s.user_id, s.position, s.exercise_id, s.type, s.reps, s.weight_kg, s.duration_s, s.distance_m,
  jsonb_build_object(
    'position', s.position, 'exercise_id', s.exercise_id, 'exercise_name', e.name, 'type', s.type,
    'entry', s.entry, 'superset', s.superset, 'reps', s.reps, 'weight_kg', s.weight_kg, 'rpe', s.rpe,
    'duration_s', s.duration_s, 'distance_m', s.distance_m, 'rest_s', s.rest_s, 'notes', s.notes
  ) as shown,
  case when s.type <> 'warmup' and e.is_loaded then s.reps * s.weight_kg end as volume_kg
from public.workout_sets s
join public.exercises e on e.id = s.exercise_id;
comment on view private.shown_sets is 'Each set as the API shows it; a view, so that a page of workouts stays one plan.';
grant select on private.shown_sets to authenticated;
