create function public.patch_plan(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  wanted constant public.plans := jsonb_populate_record(stored, payload);
  is_other_week boolean := false;
  after jsonb;
begin
  if wanted.is_active and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  update public.plans p
  set name = wanted.name, description = wanted.description, goal = wanted.goal, is_active = wanted.is_active
  where p.id = target;
  if payload ? 'week' then
    is_other_week := private.set_plan_week(stored, (payload ->> 'week')::integer);
  end if;
  after := public.get_plan(target);
  if is_other_week and (after ->> 'version')::integer = stored.version then
    perform private.touch_plan(target);
    after := public.get_plan(target);
  end if;
  if if_match <> stored.version and (after ->> 'version')::integer <> stored.version then
    perform private.fail('precondition_failed');
  end if;
  return after;
end
$$;
comment on function public.patch_plan(uuid, jsonb, integer) is 'PATCH /plans/{id}: name, description, goal, is_active, week.';
grant execute on function public.patch_plan(uuid, jsonb, integer) to authenticated;
