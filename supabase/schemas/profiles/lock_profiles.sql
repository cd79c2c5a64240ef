create function private.lock_profiles(owners uuid[]) returns void
language plpgsql volatile security definer
set search_path = ''
set lock_timeout = '1s'
as $$
begin
  -- NO KEY: the foreign keys of new rows may hold KEY SHARE on the same profile.
  perform from public.profiles p where p.id = any (owners) order by p.id for no key update;
end
$$;
comment on function private.lock_profiles(uuid[]) is
  'For triggers: lock, then look, so that two writers of one user see each other''s rows.';
