create function private.queue_writer() returns trigger
language plpgsql volatile security definer
set search_path = ''
-- Who has to wait longer for another write of the same user is answered 503, and holds no connection.
set lock_timeout = '1s'
as $$
begin
  -- A statement that follows from another one finds what that one locked.
  if pg_trigger_depth() > 1 then
    return null;
  end if;
  perform from public.profiles p where p.id = auth.uid() for no key update;
  -- A function's writes were counted when it took the lock.
  if found and current_setting('request.path', true) not like '/rpc/%' then
    perform private.count_write();
  end if;
  return null;
end
$$;
comment on function private.queue_writer() is
  'Before a statement: what lock_account does, for writes straight through the Data API. Taken later, beside locked rows, it would wait in a circle.';
