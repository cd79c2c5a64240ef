create function private.set_record_values_of(s public.workout_sets, tracking public.tracking_type)
returns table (kind public.record_kind, value numeric)
language sql immutable
begin atomic
  select k.kind, k.value
  from private.set_values(s) v
  cross join lateral private.record_values_of(
    row(
      s.user_id, s.exercise_id, s.workout_id, 1, v.heaviest, v.lightest, v.reps, v.unloaded_reps, v.estimated_1rm,
      nullif(v.volume_kg, 0), v.duration_s, v.distance_m
    )::private.performances, tracking
  ) k;
end;
comment on function private.set_record_values_of(public.workout_sets, public.tracking_type) is
  'What one set achieved in each kind of record that its exercise has.';
grant execute on function private.set_record_values_of(public.workout_sets, public.tracking_type) to authenticated;
