create function private.performances_of(sets public.workout_sets[]) returns setof private.performances
language sql immutable
set search_path = ''
as $$
  select s.user_id, s.exercise_id, s.workout_id, count(*) filter (where s.type <> 'warmup'),
    max(s.weight_kg) filter (where s.type <> 'warmup' and s.weight_kg > 0 and s.reps is distinct from 0),
    min(s.weight_kg) filter (where s.type <> 'warmup' and s.reps > 0),
    max(s.reps) filter (where s.type <> 'warmup' and s.reps > 0),
    max(s.reps) filter (where s.type <> 'warmup' and s.reps > 0 and coalesce(s.weight_kg, 0) = 0),
    max(private.estimated_1rm(s.weight_kg, s.reps)) filter (where s.type <> 'warmup'),
    nullif(sum(s.reps * s.weight_kg) filter (where s.type <> 'warmup'), 0),
    max(s.duration_s) filter (where s.type <> 'warmup' and s.duration_s > 0),
    max(s.distance_m) filter (where s.type <> 'warmup' and s.distance_m > 0)
  from unnest(sets) s
  group by s.user_id, s.exercise_id, s.workout_id
$$;
comment on function private.performances_of(public.workout_sets[]) is
  'What sets come to, by workout and exercise. A value that nothing was achieved in is null.';
grant execute on function private.performances_of(public.workout_sets[]) to authenticated;
