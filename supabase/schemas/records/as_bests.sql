create function private.as_bests(p private.performances) returns private.bests
language sql immutable
return row(
  p.exercise_id, p.user_id, p.heaviest, p.lightest, p.reps, p.unloaded_reps, p.estimated_1rm, p.volume_kg, p.duration_s,
  p.distance_m
)::private.bests;
comment on function private.as_bests(private.performances) is 'What would be the best of an exercise, were there no other performance.';
grant execute on function private.as_bests(private.performances) to authenticated;
