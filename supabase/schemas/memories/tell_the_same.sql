create function private.tell_the_same(a tsvector, b tsvector) returns boolean
language sql immutable
return length(a) - length(ts_delete(a, tsvector_to_array(b))) > greatest(1, least(length(a), length(b)) * 0.5);
comment on function private.tell_the_same(tsvector, tsvector) is
  'Whether two memories are about one thing: two words in common at least, and more than half of the shorter one''s.';
grant execute on function private.tell_the_same(tsvector, tsvector) to authenticated;
