create function private.event_id(workout uuid, event text, statement text) returns uuid
language sql immutable
set search_path = ''
as $$
  select overlay(overlay(md5(format('%s:%s:%s', workout, event, statement)) placing '8' from 13) placing '8' from 17)::uuid
$$;
comment on function private.event_id(uuid, text, text) is
  'The same event of the same workout has the same id, so that one which its user deleted is not written again.';
