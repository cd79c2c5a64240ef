create function private.derived_id(what text) returns uuid
language sql immutable
return overlay(overlay(md5(what) placing '8' from 13) placing '8' from 17)::uuid;
comment on function private.derived_id(text) is
  'The same text makes the same id in every database: a UUID of version 8 from its MD5.';
grant execute on function private.derived_id(text) to authenticated;
