create function public.delete_workout(target uuid) returns void
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.workouts w where w.id = target and w.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_workout(uuid) is 'DELETE /workouts/{id}: triggers take its points back and leave a tombstone.';
grant execute on function public.delete_workout(uuid) to authenticated;
