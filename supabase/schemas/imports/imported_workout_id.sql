create function private.imported_workout_id(owner uuid, source text, key text) returns uuid
language sql immutable
set search_path = ''
as $$
  select overlay(overlay(
    md5(format('workout:%s:%s:%s', owner, source, key)) placing '8' from 13) placing '8' from 17)::uuid
$$;
comment on function private.imported_workout_id(uuid, text, text) is
  'The same workout of the same file has the same id however often it is imported: a UUID of version 8.';
grant execute on function private.imported_workout_id(uuid, text, text) to authenticated;
