create function public.export_profile(rows_a_page jsonb default '{}') returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('rows_a_page', pg_column_size(rows_a_page), 1000);
  return json_build_object(
    'head', json_build_object(
      'exported_at', private.now(),
      'profile', public.get_profile(),
      'language', (select p.language from public.profiles p where p.id = me),
      'pauses', (
        select coalesce(json_agg(to_jsonb(p) - 'user_id' order by p.starts_on), '[]')
        from public.pauses p where p.user_id = me
      )
    ),
    'pages', (
      select coalesce(json_object_agg(l.list, public.export_profile_page(l.list, l.page_limit::integer)), '{}')
      from jsonb_each_text(rows_a_page) l (list, page_limit)
    )
  );
end
$$;
comment on function public.export_profile(jsonb) is
  'GET /profile/export: how it begins, and the first page of each list that is named with its length; the others come by export_profile_page.';
grant execute on function public.export_profile(jsonb) to authenticated;
