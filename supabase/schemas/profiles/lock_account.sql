create function private.lock_account() returns uuid
language plpgsql volatile security definer
set search_path = ''
-- Who has to wait longer for another write of the same user is answered 503, and holds no connection.
set lock_timeout = '1s'
as $$
declare
  me constant uuid := auth.uid();
begin
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  perform from public.profiles where id = me for no key update;
  if not found then
    perform private.fail('unauthorized');
  end if;
  perform private.count_write();
  return me;
end
$$;
comment on function private.lock_account() is
  'As require_account, for what writes: counted, and one writer of a user at a time, so that none works on what another is deleting, and none waits in a circle.';
grant execute on function private.lock_account() to authenticated;
