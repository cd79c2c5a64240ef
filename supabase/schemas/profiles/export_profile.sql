create function public.export_profile() returns json
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return json_build_object(
    'exported_at', private.now(),
    'profile', public.get_profile(),
    'language', (select p.language from public.profiles p where p.id = me),
    'pauses', (
      select coalesce(json_agg(to_jsonb(p) - 'user_id' order by p.starts_on), '[]')
      from public.pauses p where p.user_id = me
    )
  );
end
$$;
comment on function public.export_profile() is
  'GET /profile/export: how it begins; what there can be much of comes by export_profile_page.';
grant execute on function public.export_profile() to authenticated;
