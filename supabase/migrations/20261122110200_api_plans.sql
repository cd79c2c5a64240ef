-- plans: whole documents in, whole documents out.

create function private.plan_json(p public.plans) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', p.id, 'name', p.name, 'description', p.description, 'goal', p.goal, 'is_active', p.is_active,
    'version', p.version, 'created_at', p.created_at, 'updated_at', p.updated_at,
    'days', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', d.id, 'name', d.name,
        'exercises', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', x.id, 'exercise_id', x.exercise_id, 'exercise_name', e.name, 'superset', x.superset,
            'notes', x.notes,
            'progression', case
              when x.progression_kind = 'none' then jsonb_build_object('kind', 'none')
              when x.progression_kind is not null then jsonb_build_object(
                'kind', x.progression_kind, 'step', x.progression_step, 'step_unit', x.progression_step_unit)
            end,
            'sets', coalesce((
              select jsonb_agg(jsonb_build_object(
                'type', s.type, 'reps_min', s.reps_min, 'reps_max', s.reps_max, 'weight_kg', s.weight_kg,
                'duration_s', s.duration_s, 'distance_m', s.distance_m, 'rpe', s.rpe, 'rest_s', s.rest_s,
                'amrap', s.amrap
              ) order by s.position)
              from public.plan_sets s
              where s.plan_exercise_id = x.id and s.user_id = p.user_id
            ), '[]')
          ) order by x.position)
          from public.plan_exercises x
          join public.exercises e on e.id = x.exercise_id
          where x.plan_day_id = d.id and x.user_id = p.user_id
        ), '[]')
      ) order by d.position)
      from public.plan_days d
      where d.plan_id = p.id and d.user_id = p.user_id
    ), '[]')
  )
$$;
comment on function private.plan_json(public.plans) is 'Plan, as the API shows it, with days, exercises and sets.';
grant execute on function private.plan_json(public.plans) to authenticated;

create function private.touch_plan(target uuid) returns void
language sql volatile security definer
set search_path = ''
as $$
  update public.plans set version = version + 1, updated_at = private.now()
  where id = target and user_id = auth.uid()
$$;
comment on function private.touch_plan(uuid) is 'Raises the version of an own plan whose days changed.';
grant execute on function private.touch_plan(uuid) to authenticated;

create function private.only_active_plan(target uuid) returns void
language sql volatile
set search_path = ''
as $$
  update public.plans p set is_active = false
  where p.user_id = (select auth.uid()) and p.is_active and p.id <> target
$$;
comment on function private.only_active_plan(uuid) is 'Deactivates every other plan of the caller.';
grant execute on function private.only_active_plan(uuid) to authenticated;

create function private.check_plan_exercises(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  unknown jsonb;
begin
  if jsonb_typeof(payload -> 'days') is distinct from 'array' or jsonb_array_length(payload -> 'days') not between 1 and 14 then
    perform private.invalid('days');
  end if;
  select jsonb_agg(jsonb_build_object('path', format('days.%s.exercises', d.n - 1), 'code', 'invalid') order by d.n)
  into unknown
  from jsonb_array_elements(payload -> 'days') with ordinality d (day, n)
  where jsonb_typeof(d.day -> 'exercises') is distinct from 'array'
    or jsonb_array_length(d.day -> 'exercises') not between 1 and 30;
  if unknown is not null then
    perform private.fail('validation_failed', unknown);
  end if;
  select jsonb_agg(jsonb_build_object(
    'path', format('days.%s.exercises.%s.exercise_id', d.n - 1, x.n - 1), 'code', 'not_found'
  ) order by d.n, x.n)
  into unknown
  from jsonb_array_elements(payload -> 'days') with ordinality d (day, n)
  cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  where not exists (select from public.exercises e where e.id = (x.item ->> 'exercise_id')::uuid);
  if unknown is not null then
    perform private.fail('validation_failed', unknown);
  end if;
end
$$;
comment on function private.check_plan_exercises(jsonb) is
  'validation_failed without 1 to 14 days of 1 to 30 exercises, and for each exercise that the caller cannot see.';
grant execute on function private.check_plan_exercises(jsonb) to authenticated;

create function private.with_plan_ids(target uuid, days jsonb) returns jsonb
language sql volatile
set search_path = ''
as $$
  -- A day or exercise sent without its id keeps it where nothing else tells it apart from the stored one,
  -- so that the same document sent twice is the same plan.
  with sent as (
    select d.day, d.n, d.day ->> 'id' as id
    from jsonb_array_elements(days) with ordinality d (day, n)
  ), sent_exercises as (
    select s.n as day_n, x.n, x.item, x.item ->> 'id' as id
    from sent s cross join jsonb_array_elements(s.day -> 'exercises') with ordinality x (item, n)
  ), known_days as (
    select s.n, coalesce(s.id::uuid, k.id, gen_random_uuid()) as id
    from sent s
    left join public.plan_days k
      on s.id is null and k.plan_id = target and k.position = s.n - 1 and k.name = s.day ->> 'name'
      and not exists (select from sent o where o.id::uuid = k.id)
  ), known_exercises as (
    select
      s.day_n, s.n,
      s.item || jsonb_build_object('id', coalesce(s.id::uuid, k.id, gen_random_uuid())) as item
    from sent_exercises s
    join known_days d on d.n = s.day_n
    left join public.plan_exercises k
      on s.id is null and k.plan_day_id = d.id and k.position = s.n - 1
      and k.exercise_id = (s.item ->> 'exercise_id')::uuid
      and not exists (select from sent_exercises o where o.id::uuid = k.id)
  )
  select jsonb_agg(
    s.day || jsonb_build_object(
      'id', d.id,
      'exercises', (select jsonb_agg(x.item order by x.n) from known_exercises x where x.day_n = s.n)
    ) order by s.n
  )
  from sent s
  join known_days d on d.n = s.n
$$;
comment on function private.with_plan_ids(uuid, jsonb) is 'The days as sent, every day and exercise with an id.';
grant execute on function private.with_plan_ids(uuid, jsonb) to authenticated;

create function private.plan_items(days jsonb)
returns table (
  id uuid, plan_day_id uuid, "position" integer, exercise_id uuid, superset smallint, notes text,
  progression_kind text, progression_step numeric, progression_step_unit text, sets jsonb
)
language sql immutable
set search_path = ''
as $$
  select
    (x.item ->> 'id')::uuid, (d.day ->> 'id')::uuid, (x.n - 1)::integer, (x.item ->> 'exercise_id')::uuid,
    (x.item ->> 'superset')::smallint, x.item ->> 'notes', x.item #>> '{progression,kind}',
    (x.item #>> '{progression,step}')::numeric, x.item #>> '{progression,step_unit}', x.item -> 'sets'
  from jsonb_array_elements(days) d (day)
  cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
$$;
comment on function private.plan_items(jsonb) is 'The exercises of all days as rows.';
grant execute on function private.plan_items(jsonb) to authenticated;

create function private.store_plan_days(target uuid, sent jsonb) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  days constant jsonb := private.with_plan_ids(target, sent);
begin
  insert into public.plan_days (id, plan_id, position, name)
  select (d.day ->> 'id')::uuid, target, d.n - 1, d.day ->> 'name'
  from jsonb_array_elements(days) with ordinality d (day, n)
  on conflict (id) do nothing;
  update public.plan_days k
  set position = d.n - 1, name = d.day ->> 'name'
  from jsonb_array_elements(days) with ordinality d (day, n)
  where k.id = (d.day ->> 'id')::uuid and k.plan_id = target;
  -- An id that belongs to another plan, or to somebody else, was neither inserted nor updated.
  if (select count(*) from public.plan_days k where k.plan_id = target
      and k.id in (select (d.day ->> 'id')::uuid from jsonb_array_elements(days) d (day)))
    <> jsonb_array_length(days) then
    perform private.fail('id_taken');
  end if;

  insert into public.plan_exercises (id, plan_day_id, position, exercise_id, superset, notes,
    progression_kind, progression_step, progression_step_unit)
  select i.id, i.plan_day_id, i.position, i.exercise_id, i.superset, i.notes,
    i.progression_kind, i.progression_step, i.progression_step_unit
  from private.plan_items(days) i
  on conflict (id) do nothing;
  update public.plan_exercises k
  set plan_day_id = i.plan_day_id, position = i.position, exercise_id = i.exercise_id, superset = i.superset,
    notes = i.notes, progression_kind = i.progression_kind, progression_step = i.progression_step,
    progression_step_unit = i.progression_step_unit
  from private.plan_items(days) i
  where k.id = i.id
    and exists (select from public.plan_days d where d.id = k.plan_day_id and d.plan_id = target);

  delete from public.plan_exercises k
  using public.plan_days d
  where d.id = k.plan_day_id and d.plan_id = target
    and k.id not in (select i.id from private.plan_items(days) i);
  delete from public.plan_days k
  where k.plan_id = target
    and k.id not in (select (d.day ->> 'id')::uuid from jsonb_array_elements(days) d (day));

  if (
    select count(*)
    from public.plan_exercises k
    join public.plan_days d on d.id = k.plan_day_id
    where d.plan_id = target
  ) <> (select count(*) from private.plan_items(days)) then
    perform private.fail('id_taken');
  end if;

  delete from public.plan_sets s
  using private.plan_items(days) i
  where s.plan_exercise_id = i.id;
  insert into public.plan_sets (plan_exercise_id, position, type, reps_min, reps_max, weight_kg, duration_s,
    distance_m, rpe, rest_s, amrap)
  select i.id, s.n - 1, coalesce(r.type, 'working'), r.reps_min, r.reps_max, r.weight_kg, r.duration_s,
    r.distance_m, r.rpe, r.rest_s, coalesce(r.amrap, false)
  from private.plan_items(days) i
  cross join jsonb_array_elements(i.sets) with ordinality s (item, n)
  cross join jsonb_populate_record(null::public.plan_sets, s.item) r;
end
$$;
comment on function private.store_plan_days(uuid, jsonb) is 'Makes the days of an own plan what was sent, in a few set-based statements.';
grant execute on function private.store_plan_days(uuid, jsonb) to authenticated;

create function public.list_plans(
  active boolean default null, page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.plan_json(f.p), 'key', jsonb_build_array((f.p).created_at, (f.p).id))
        order by (f.p).created_at desc, (f.p).id desc
      )
      from (
        select p
        from public.plans p
        where p.user_id = me
          and (active is null or p.is_active = active)
          and (page_after is null
            or (p.created_at, p.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by p.created_at desc, p.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_plans(boolean, integer, jsonb) is 'GET /plans: whole plans, newest first.';
grant execute on function public.list_plans(boolean, integer, jsonb) to authenticated;

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

create function public.create_plan(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  activate constant boolean := coalesce((payload -> 'is_active')::boolean, false);
  replay jsonb;
begin
  perform private.lock_account();
  replay := private.claim('plan', target, payload);
  if replay is not null then
    return jsonb_build_object('created', false, 'body', replay);
  end if;
  perform private.check_plan_exercises(payload);
  if activate then
    perform private.only_active_plan(target);
  end if;
  insert into public.plans (id, name, description, goal, is_active)
  values (
    target, payload ->> 'name', payload ->> 'description', (payload ->> 'goal')::public.training_goal, activate
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  perform private.store_plan_days(target, payload -> 'days');
  return private.keep_answer('plan', target, public.get_plan(target));
end
$$;
comment on function public.create_plan(jsonb) is 'POST /plans: { created, body }.';
grant execute on function public.create_plan(jsonb) to authenticated;

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

create function public.replace_plan(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  activate constant boolean := coalesce((payload -> 'is_active')::boolean, false);
  before jsonb;
  after jsonb;
begin
  before := public.get_plan(target);
  perform private.check_plan_exercises(payload);
  if activate and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  update public.plans p
  set name = payload ->> 'name', description = payload ->> 'description',
    goal = (payload ->> 'goal')::public.training_goal, is_active = activate
  where p.id = target;
  perform private.store_plan_days(target, payload -> 'days');
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

create function public.patch_plan(target uuid, payload jsonb, if_match integer default null) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored constant public.plans := private.own_plan_for_update(target);
  wanted constant public.plans := jsonb_populate_record(stored, payload);
  after jsonb;
begin
  if wanted.is_active and not stored.is_active then
    perform private.only_active_plan(target);
  end if;
  update public.plans p
  set name = wanted.name, description = wanted.description, goal = wanted.goal, is_active = wanted.is_active
  where p.id = target;
  after := public.get_plan(target);
  if if_match <> stored.version and (after ->> 'version')::integer <> stored.version then
    perform private.fail('precondition_failed');
  end if;
  return after;
end
$$;
comment on function public.patch_plan(uuid, jsonb, integer) is 'PATCH /plans/{id}: name, description, goal, is_active.';
grant execute on function public.patch_plan(uuid, jsonb, integer) to authenticated;

create function public.delete_plan(target uuid) returns void
language plpgsql volatile
set search_path = ''
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
