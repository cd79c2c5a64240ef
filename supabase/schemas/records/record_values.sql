create view private.record_values with (security_invoker = true) as
select p.user_id, p.exercise_id, p.workout_id, k.kind, k.value, e.tracking
from private.performances p
join public.exercises e on e.id = p.exercise_id
cross join lateral private.record_values_of(p, e.tracking) k;
comment on view private.record_values is 'What each workout achieved in each kind of record that its exercise has.';
grant select on private.record_values to authenticated;
