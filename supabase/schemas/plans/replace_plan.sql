create function public.replace_plan(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  activate constant boolean := coalesce((payload -> 'is_active')::boolean, false);
  before jsonb;
  pass_before integer;
  after jsonb;
begin
  before := public.get_plan(target);
  pass_before := private.pass_now(stored, private.next_plan_day(target));
  perform private.check_plan_exercises(payload);
  perform private.check_training_maxes(payload);
  if activate and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  update public.plans p
  set name = payload ->> 'name', description = payload ->> 'description',
    goal = (payload ->> 'goal')::public.training_goal, is_active = activate,
    weeks = coalesce((payload -> 'weeks')::integer, 1), week_names = private.texts(payload -> 'week_names')
  where p.id = target;
  perform private.store_plan_days(target, payload -> 'days');
  perform private.settle_plan(stored, before, pass_before, payload);
  after := public.get_plan(target);
  if after = before then
    return after;
  elsif if_match <> stored.version then
    perform private.fail('precondition_failed');
  elsif after -> 'version' = before -> 'version' then
    perform private.touch_plan(target);
    return public.get_plan(target);
  end if;
  return after;
end
$$;
comment on function public.replace_plan(uuid, jsonb, integer) is 'PUT /plans/{id}, atomically; if_match is the version that the editor saw.';
grant execute on function public.replace_plan(uuid, jsonb, integer) to authenticated;
