create function private.import_lock(owner uuid) returns bigint
language sql immutable
return hashtextextended('import ' || owner, 0);
comment on function private.import_lock(uuid) is 'The key of the advisory lock that an import of this user holds.';
grant execute on function private.import_lock(uuid) to authenticated;
