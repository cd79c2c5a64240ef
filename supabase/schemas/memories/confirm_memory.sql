create function private.confirm_memory(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.memories m set updated_at = private.now() where m.id = target and m.user_id = auth.uid();
  insert into public.memory_stats as s (memory_id, user_id, confirm_count)
  values (target, auth.uid(), 1)
  on conflict (memory_id) do update set confirm_count = s.confirm_count + 1;
end
$$;
comment on function private.confirm_memory(uuid) is 'It was said again: as fresh as if it were new, and the more useful.';
