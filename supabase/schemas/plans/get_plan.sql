create function public.get_plan(target uuid) returns json
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  stored public.plans;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  return private.shown_plan(stored);
end
$$;
comment on function public.get_plan(uuid) is 'GET /plans/{id}.';
grant execute on function public.get_plan(uuid) to authenticated;
