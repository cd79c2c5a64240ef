create function public.delete_conversation(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.conversations c where c.id = target and c.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_conversation(uuid) is 'DELETE /chat/conversations/{id}: memories stay.';
grant execute on function public.delete_conversation(uuid) to authenticated;
