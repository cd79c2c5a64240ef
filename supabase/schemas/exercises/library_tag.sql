create function private.library_tag() returns text
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  tag text;
begin
  select coalesce(l.version::text, 'empty') || coalesce('.' || o.version, '') into tag
  from public.profiles p
  left join private.library_versions l on l.user_id is null
  left join private.library_versions o on o.user_id = p.id
  where p.id = me;
  if not found then
    perform private.fail('unauthorized');
  end if;
  return tag;
end
$$;
comment on function private.library_tag() is
  'As require_account: which state of the library and the own exercises the caller sees. The second part, behind a dot, is there when the caller has own ones.';
grant execute on function private.library_tag() to authenticated;
