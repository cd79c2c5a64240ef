create function private.reaches(done private.bests, best private.bests) returns boolean
language sql immutable
return (done.heaviest >= best.heaviest) is true
  or (done.lightest <= best.lightest) is true
  or (done.reps >= best.reps) is true
  or (done.unloaded_reps >= best.unloaded_reps) is true
  or (done.estimated_1rm >= best.estimated_1rm) is true
  or (done.volume_kg >= best.volume_kg) is true
  or (done.duration_s >= best.duration_s) is true
  or (done.distance_m >= best.distance_m) is true;
comment on function private.reaches(private.bests, private.bests) is
  'Whether something in the first is as good as in the second, in whatever column: where that is the best of all, one that holds it.';
grant execute on function private.reaches(private.bests, private.bests) to authenticated;
