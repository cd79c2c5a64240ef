create function public.delete_memory(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.memories m where m.id = target and m.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_memory(uuid) is 'DELETE /memories/{id}.';
grant execute on function public.delete_memory(uuid) to authenticated;
