create function public.patch_plan(target uuid, payload jsonb, if_match integer default null) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  wanted constant public.plans := jsonb_populate_record(stored, payload);
  is_other_week boolean := false;
  version_after integer;
begin
  perform private.check_size('payload', pg_column_size(payload), 65536);
  if wanted.is_active and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  if (wanted.name, wanted.description, wanted.goal, wanted.is_active)
    is distinct from (stored.name, stored.description, stored.goal, stored.is_active) then
    update public.plans p
    set name = wanted.name, description = wanted.description, goal = wanted.goal, is_active = wanted.is_active
    where p.id = target;
  end if;
  if payload ? 'week' then
    is_other_week := private.set_plan_week(stored, (payload ->> 'week')::integer);
  end if;
  select p.version into version_after from public.plans p where p.id = target;
  if is_other_week and version_after = stored.version then
    perform private.touch_plan(target);
    version_after := stored.version + 1;
  end if;
  if if_match <> stored.version and version_after <> stored.version then
    perform private.fail('precondition_failed');
  end if;
  return public.get_plan(target);
end
$$;
comment on function public.patch_plan(uuid, jsonb, integer) is 'PATCH /plans/{id}: name, description, goal, is_active, week.';
grant execute on function public.patch_plan(uuid, jsonb, integer) to authenticated;
