create function public.delete_plan(target uuid) returns void
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
begin
  delete from public.plans p where p.id = target and p.user_id = me;
  if not found then
    perform private.fail('not_found');
  end if;
end
$$;
comment on function public.delete_plan(uuid) is 'DELETE /plans/{id}: logged workouts stay, without their plan.';
grant execute on function public.delete_plan(uuid) to authenticated;
