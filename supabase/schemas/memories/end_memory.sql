create function private.end_memory(target uuid, successor uuid default null) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.memories m
  set forgotten_at = private.now(), superseded_by = successor
  where m.id = target and m.user_id = auth.uid();
end
$$;
comment on function private.end_memory(uuid, uuid) is 'It is so no more: replaced by its successor, or forgotten.';
