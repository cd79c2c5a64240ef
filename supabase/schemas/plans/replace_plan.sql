create function public.replace_plan(target uuid, payload jsonb, if_match integer default null) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  known_days constant public.plan_days[] := array(
    select d from public.plan_days d where d.plan_id = target and d.user_id = me
  );
  known constant public.plan_exercises[] := array(
    select x
    from public.plan_days d
    join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = me
    where d.plan_id = target and d.user_id = me
  );
  wanted public.plans := stored;
  days public.plan_days[];
  exercises public.plan_exercises[];
  has_cycle boolean;
  is_changed boolean;
  before jsonb;
  pass_before integer;
  after json;
  version_after integer;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  perform private.check_plan_days(payload -> 'days');
  days := private.sent_days(target, payload -> 'days', known_days);
  exercises := private.sent_exercises(days, payload -> 'days', known);
  perform private.check_plan_exercises(payload -> 'days', exercises);
  perform private.check_training_maxes(payload);
  wanted.name := payload ->> 'name';
  wanted.description := payload ->> 'description';
  wanted.goal := payload ->> 'goal';
  wanted.is_active := coalesce((payload -> 'is_active')::boolean, false);
  wanted.weeks := coalesce((payload -> 'weeks')::integer, 1);
  wanted.week_names := private.texts(payload -> 'week_names');
  has_cycle := stored.weeks > 1 or wanted.weeks > 1 or coalesce(payload -> 'training_maxes', '[]') <> '[]'
    or exists (select from public.plan_training_maxes m where m.plan_id = target and m.user_id = me);
  if has_cycle then
    before := public.get_plan(target);
    pass_before := private.pass_now(stored, private.next_plan_day(target));
  end if;

  if wanted.is_active and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  if wanted is distinct from stored then
    update public.plans p
    set name = wanted.name, description = wanted.description, goal = wanted.goal, is_active = wanted.is_active,
      weeks = wanted.weeks, week_names = wanted.week_names
    where p.id = target;
  end if;
  is_changed := private.store_plan_days(target, days, exercises, known_days, known);
  if has_cycle then
    perform private.settle_plan(stored, before, pass_before, payload);
  end if;

  after := public.get_plan(target);
  select p.version into version_after from public.plans p where p.id = target;
  is_changed := is_changed or version_after <> stored.version or has_cycle and after::jsonb <> before;
  if is_changed and if_match <> stored.version then
    perform private.fail('precondition_failed');
  elsif is_changed and version_after = stored.version then
    -- Training maxes raise no version themselves, nor do days in the transaction that wrote their plan.
    perform private.touch_plan(target);
    return public.get_plan(target);
  end if;
  return after;
end
$$;
comment on function public.replace_plan(uuid, jsonb, integer) is 'PUT /plans/{id}, atomically; if_match is the version that the editor saw.';
grant execute on function public.replace_plan(uuid, jsonb, integer) to authenticated;
