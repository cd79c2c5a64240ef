create type private.shown_set as (
  position smallint, exercise_id uuid, exercise_name text, type public.set_type, entry smallint, superset smallint,
  reps smallint, weight_kg numeric, rpe numeric, duration_s integer, distance_m numeric, rest_s integer, notes text
);
comment on type private.shown_set is 'A set, as the API shows it.';

create view private.shown_sets with (security_invoker = true) as
select
  s.workout_id, s.user_id, s.position, s.exercise_id,
  row(
    s.position, s.exercise_id, e.name, s.type, s.entry, s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s, s.distance_m,
    s.rest_s, s.notes
  )::private.shown_set as shown,
  case when s.type <> 'warmup' and e.is_loaded then s.reps * s.weight_kg end as volume_kg
from public.workout_sets s
join public.exercises e on e.id = s.exercise_id;
comment on view private.shown_sets is 'Each set as the API shows it; a view, so that a page of workouts stays one plan.';
grant select on private.shown_sets to authenticated;
