create view private.record_values with (security_invoker = true) as
select p.user_id, p.exercise_id, p.workout_id, k.kind, k.value, e.tracking
from private.performances p
join public.exercises e on e.id = p.exercise_id
cross join lateral (values
  ('weight', case
    when e.tracking = 'assisted_bodyweight' then p.lightest
    when e.tracking in ('weight_reps', 'weighted_bodyweight', 'weight_duration', 'weight_distance') then p.heaviest
  end),
  ('reps', case e.tracking when 'reps' then p.reps when 'weighted_bodyweight' then p.unloaded_reps end),
  ('estimated_1rm', case when e.is_loaded then p.estimated_1rm end),
  ('volume', case when e.is_loaded then p.volume_kg end),
  ('duration', case when e.tracking in ('duration', 'weight_duration', 'distance_duration') then p.duration_s end),
  ('distance', case when e.tracking in ('distance_duration', 'weight_distance') then p.distance_m end)
) k (kind, value)
where k.value is not null;
comment on view private.record_values is
  'What each workout achieved in each kind of record that its exercise has. Of assisted exercises less is better.';
grant select on private.record_values to authenticated;
