create function private.performances_of(sets public.workout_sets[]) returns setof private.performances
language sql immutable
begin atomic
  select s.user_id, s.exercise_id, s.workout_id, (count(*) filter (where s.type <> 'warmup'))::smallint,
    max(v.heaviest)::numeric(7, 3), min(v.lightest)::numeric(7, 3), max(v.reps), max(v.unloaded_reps),
    max(v.estimated_1rm)::numeric(10, 5), nullif(sum(v.volume_kg), 0)::numeric(12, 3), max(v.duration_s),
    max(v.distance_m)::numeric(10, 3)
  from unnest(sets) s
  left join lateral private.set_values(s) v on true
  group by s.user_id, s.exercise_id, s.workout_id;
end;
comment on function private.performances_of(public.workout_sets[]) is
  'What sets come to, by workout and exercise. A value that nothing was achieved in is null.';
grant execute on function private.performances_of(public.workout_sets[]) to authenticated;
