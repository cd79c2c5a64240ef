create function private.bury() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if not exists (select from buried) then
    return null;
  end if;
  -- Nothing is kept of an account that is being erased.
  insert into private.receipts as r (resource, id, user_id, deleted_at)
  select tg_argv[0], b.id, b.user_id, private.now()
  from buried b
  where exists (select from public.profiles p where p.id = b.user_id)
  on conflict (resource, id) do update
    set deleted_at = excluded.deleted_at, payload_hash = null, answer = null
    where r.user_id = excluded.user_id;
  return null;
end
$$;
comment on function private.bury() is
  'After delete, with the transition table "buried": leaves a tombstone, so that a late retry does not bring the row back.';
