create function public.get_plan(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select private.plan_json(p) into answer from public.plans p where p.id = target and p.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_plan(uuid) is 'GET /plans/{id}.';
grant execute on function public.get_plan(uuid) to authenticated;
