create function private.now() returns timestamptz
language sql stable
return pg_catalog.now();
comment on function private.now() is
  'The one clock of the schema; only its owner can replace it, which is how tests let days pass.';
grant execute on function private.now() to authenticated;
