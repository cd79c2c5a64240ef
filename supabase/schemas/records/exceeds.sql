create function private.exceeds(done private.bests, best private.bests) returns boolean
language sql immutable
-- A column that the other has not yet is more than it had.
return coalesce(done.heaviest > best.heaviest, done.heaviest is not null)
  or coalesce(done.lightest < best.lightest, done.lightest is not null)
  or coalesce(done.reps > best.reps, done.reps is not null)
  or coalesce(done.unloaded_reps > best.unloaded_reps, done.unloaded_reps is not null)
  or coalesce(done.estimated_1rm > best.estimated_1rm, done.estimated_1rm is not null)
  or coalesce(done.volume_kg > best.volume_kg, done.volume_kg is not null)
  or coalesce(done.duration_s > best.duration_s, done.duration_s is not null)
  or coalesce(done.distance_m > best.distance_m, done.distance_m is not null);
comment on function private.exceeds(private.bests, private.bests) is
  'Whether something in the first is better than in the second, in whatever column.';
grant execute on function private.exceeds(private.bests, private.bests) to authenticated;
