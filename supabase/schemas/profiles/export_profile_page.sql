create function public.export_profile_page(list text, page_limit integer default 50, page_after jsonb default null)
returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('list', pg_column_size(list), 100);
  return (
    with found as materialized (
      select f.key, f.shown, f.n
      from private.exported_list(list, page_limit + 1, page_after) with ordinality f (key, shown, n)
    )
    -- Where to go on stands first: who passes the rows on need not read them.
    select json_build_object(
      'next_after', (
        select l.key from found l where l.n = page_limit and exists (select from found o where o.n > page_limit)
      ),
      'data', coalesce(json_agg(f.shown order by f.n) filter (where f.n <= page_limit), '[]')
    )
    from found f
  );
end
$$;
comment on function public.export_profile_page(text, integer, jsonb) is
  'GET /profile/export: some rows of one of its lists, oldest first: { next_after, data }; of conversations { conversation, message } each.';
grant execute on function public.export_profile_page(text, integer, jsonb) to authenticated;
