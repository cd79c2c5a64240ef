create function private.check_page(page_limit integer, page_after jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
begin
  if page_limit is null or page_limit not between 1 and 100 then
    perform private.invalid('limit', 'out_of_range');
  elsif pg_column_size(page_after) > 4096 then
    perform private.invalid('cursor');
  end if;
end
$$;
comment on function private.check_page(integer, jsonb) is 'validation_failed for a page of none or more than 100, or behind no place.';
grant execute on function private.check_page(integer, jsonb) to authenticated;
