create function private.queue_writer() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  perform from public.profiles p where p.id = auth.uid() for no key update;
  return null;
end
$$;
comment on function private.queue_writer() is
  'Before a statement: the lock that lock_account takes, for writes straight through the Data API. Taken later, beside locked rows, it would wait in a circle.';
