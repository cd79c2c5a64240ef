create function public.create_plan(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  activate constant boolean := coalesce((payload -> 'is_active')::boolean, false);
  replay json;
  days public.plan_days[];
  exercises public.plan_exercises[];
begin
  perform private.lock_account();
  perform private.check_size('payload', pg_column_size(payload), 524288);
  replay := private.claim('plan', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  perform private.check_plan_days(payload -> 'days');
  days := private.sent_days(target, payload -> 'days', '{}');
  exercises := private.sent_exercises(days, payload -> 'days', '{}');
  perform private.check_plan_exercises(payload -> 'days', exercises);
  perform private.check_training_maxes(payload);
  if activate then
    perform private.only_active_plan(target);
  end if;
  insert into public.plans (id, name, description, goal, is_active, weeks, week_names)
  values (
    target, payload ->> 'name', payload ->> 'description', (payload ->> 'goal')::public.training_goal, activate,
    coalesce((payload -> 'weeks')::integer, 1), private.texts(payload -> 'week_names')
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  perform private.add_plan_days(days, exercises);
  if payload -> 'training_maxes' <> '[]' then
    perform private.store_training_maxes(target, payload -> 'training_maxes', '[]', 0);
  end if;
  return private.keep_answer('plan', target, payload, public.get_plan(target));
end
$$;
comment on function public.create_plan(jsonb) is 'POST /plans: { created, body }.';
grant execute on function public.create_plan(jsonb) to authenticated;
