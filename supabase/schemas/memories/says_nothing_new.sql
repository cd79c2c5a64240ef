create function private.says_nothing_new(said private.judged_operation, known public.memories) returns boolean
language sql immutable
return said.kind = known.kind and said.about = known.about and said.valid_from is null and said.valid_until is null
  and private.normalised(said.content) = private.normalised(known.content);
comment on function private.says_nothing_new(private.judged_operation, public.memories) is
  'Whether an update has the words that are known, and names no date.';
