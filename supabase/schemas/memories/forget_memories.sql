create function public.forget_memories() returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.memories m where m.user_id = me;
end
$$;
comment on function public.forget_memories() is 'DELETE /memories: all of the caller''s.';
grant execute on function public.forget_memories() to authenticated;
