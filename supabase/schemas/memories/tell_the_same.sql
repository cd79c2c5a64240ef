create function private.tell_the_same(a tsvector, b text[]) returns boolean
language sql immutable
return 2 * (length(a) - length(ts_delete(a, b))) > greatest(2, least(length(a), cardinality(b)));
comment on function private.tell_the_same(tsvector, text[]) is
  'Whether two memories are about one thing, by the words of one and the list of the other''s: two in common at least, and more than half of the shorter one''s.';
grant execute on function private.tell_the_same(tsvector, text[]) to authenticated;
