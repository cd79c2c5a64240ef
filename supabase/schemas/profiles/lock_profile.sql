create function private.lock_profile() returns public.profiles
language plpgsql volatile security definer
set search_path = ''
-- Who has to wait longer for another write of the same user is answered 503, and holds no connection.
set lock_timeout = '1s'
as $$
declare
  mine public.profiles;
begin
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  select * into mine from public.profiles where id = auth.uid() for no key update;
  if mine.id is null then
    perform private.fail('unauthorized');
  end if;
  perform private.count_write();
  return mine;
end
$$;
comment on function private.lock_profile() is
  'The caller''s profile, or unauthorized. What writes is counted, and one writer of a user at a time, so that none works on what another is deleting, and none waits in a circle.';
grant execute on function private.lock_profile() to authenticated;
