create function private.require_account() returns uuid
language plpgsql stable security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
begin
  if me is null or not exists (select from public.profiles where id = me) then
    perform private.fail('unauthorized');
  end if;
  return me;
end
$$;
comment on function private.require_account() is
  'The caller''s id, or unauthorized: a token outlives its account by up to an hour.';
grant execute on function private.require_account() to authenticated;
