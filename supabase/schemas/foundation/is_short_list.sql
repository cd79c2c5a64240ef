create function private.is_short_list(list text[], items integer, length integer) returns boolean
language plpgsql immutable
set search_path = ''
as $$
begin
  return cardinality(list) = 0 or coalesce(array_ndims(list) = 1 and cardinality(list) <= items, false) and not exists (
    select from unnest(list) i where i is null or char_length(i) not between 1 and length
  );
end
$$;
comment on function private.is_short_list(text[], integer, integer) is
  'For checks: one dimension, no nulls, at most so many texts of at most so many characters.';
grant execute on function private.is_short_list(text[], integer, integer) to authenticated;
