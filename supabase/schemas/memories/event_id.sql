create function private.event_id(workout uuid, event text, statement text) returns uuid
language sql stable
return private.derived_id(format('%s:%s:%s', workout, event, statement));
comment on function private.event_id(uuid, text, text) is
  'The same event of the same workout has the same id, so that one which its user deleted is not written again.';
