create function private.lock_account() returns uuid
language plpgsql volatile
set search_path = ''
as $$
begin
  return (private.lock_profile()).id;
end
$$;
comment on function private.lock_account() is
  'As require_account, for what writes: lock_profile, for what needs no more of it than whose it is.';
grant execute on function private.lock_account() to authenticated;
