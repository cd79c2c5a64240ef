create function private.bests_of(done private.performances[]) returns setof private.bests
language sql immutable
begin atomic
  select p.exercise_id, p.user_id, max(p.heaviest)::numeric(7, 3), min(p.lightest)::numeric(7, 3), max(p.reps),
    max(p.unloaded_reps), max(p.estimated_1rm)::numeric(10, 5), max(p.volume_kg)::numeric(12, 3), max(p.duration_s),
    max(p.distance_m)::numeric(10, 3)
  from unnest(done) p
  group by p.exercise_id, p.user_id;
end;
comment on function private.bests_of(private.performances[]) is 'The best of each column of performances, by exercise and user.';
grant execute on function private.bests_of(private.performances[]) to authenticated;
