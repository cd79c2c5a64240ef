create function private.page(rows jsonb, page_limit integer) returns jsonb
language sql immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'data', coalesce((
      select jsonb_agg(r.item -> 'row' order by r.n)
      from jsonb_array_elements(rows) with ordinality r (item, n)
      where r.n <= page_limit
    ), '[]'),
    'next_after', case
      when jsonb_array_length(rows) > page_limit then rows -> (page_limit - 1) -> 'key'
    end
  )
$$;
comment on function private.page(jsonb, integer) is
  'A page from [{ row, key }] of up to page_limit + 1 rows: { data, next_after }.';
grant execute on function private.page(jsonb, integer) to authenticated;
