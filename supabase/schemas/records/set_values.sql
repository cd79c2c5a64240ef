create function private.set_values(s public.workout_sets)
returns table (
  heaviest numeric, lightest numeric, reps smallint, unloaded_reps smallint, estimated_1rm numeric, volume_kg numeric,
  duration_s integer, distance_m numeric
)
language sql immutable
begin atomic
  select
    case when s.weight_kg > 0 and s.reps is distinct from 0 then s.weight_kg end,
    case when s.reps > 0 then s.weight_kg end,
    case when s.reps > 0 then s.reps end,
    case when s.reps > 0 and coalesce(s.weight_kg, 0) = 0 then s.reps end,
    private.estimated_1rm(s.weight_kg, s.reps),
    s.reps * s.weight_kg,
    case when s.duration_s > 0 then s.duration_s end,
    case when s.distance_m > 0 then s.distance_m end
  where s.type <> 'warmup';
end;
comment on function private.set_values(public.workout_sets) is
  'What one set achieved, no row for a warm-up set. A value that nothing was achieved in is null.';
grant execute on function private.set_values(public.workout_sets) to authenticated;
