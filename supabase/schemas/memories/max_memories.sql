create function private.max_memories() returns integer
language sql immutable
return 2000;
comment on function private.max_memories() is
  'Current memories that a person has at most: within it every search is fast, for them and for everybody beside them.';
