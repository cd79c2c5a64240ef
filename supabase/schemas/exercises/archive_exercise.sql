create function public.archive_exercise(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  update public.exercises e
  set archived_at = private.now()
  where e.id = target and e.user_id = me and e.archived_at is null;
  if not found then
    perform private.fail('not_found');
  end if;
  perform private.bury_one('exercise', target);
end
$$;
comment on function public.archive_exercise(uuid) is 'DELETE /exercises/{id}: own ones; what was logged with it stays.';
grant execute on function public.archive_exercise(uuid) to authenticated;
