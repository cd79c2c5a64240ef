create function private.own_plan_for_update(target uuid) returns public.plans
language plpgsql volatile
set search_path = ''
as $$
declare
  stored public.plans;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = auth.uid() for update;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  return stored;
end
$$;
comment on function private.own_plan_for_update(uuid) is 'The caller''s plan, locked; else not_found.';
grant execute on function private.own_plan_for_update(uuid) to authenticated;
