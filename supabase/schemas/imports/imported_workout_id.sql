create function private.imported_workout_id(owner uuid, source text, key text) returns uuid
language sql stable
return private.derived_id(format('workout:%s:%s:%s', owner, source, key));
comment on function private.imported_workout_id(uuid, text, text) is
  'The same workout of the same file has the same id however often it is imported.';
grant execute on function private.imported_workout_id(uuid, text, text) to authenticated;
