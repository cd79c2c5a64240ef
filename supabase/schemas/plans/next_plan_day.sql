create function private.next_plan_day(target uuid, days jsonb) returns uuid
language sql stable
set search_path = ''
as $$
  with listed as (
    select (d.day ->> 'id')::uuid as id, d.n
    from jsonb_array_elements(days) with ordinality d (day, n)
  ), latest as (
    select l.n
    from public.workouts w
    join listed l on l.id = w.plan_day_id
    where w.user_id = (select auth.uid()) and w.plan_id = target
    order by w.started_at desc, w.id desc
    limit 1
  )
  select l.id
  from listed l
  left join latest on true
  order by l.n > coalesce(latest.n, 0) desc, l.n
  limit 1
$$;
comment on function private.next_plan_day(uuid, jsonb) is
  'The day after the one trained last, the first after the last; null in a plan without days.';
grant execute on function private.next_plan_day(uuid, jsonb) to authenticated;

-- chat: one call before the model is asked, one after.
create function private.next_plan_day() returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object('id', p.id, 'name', p.name, 'next_day', (
    select jsonb_build_object('id', d.id, 'name', d.name, 'exercises', (
      select coalesce(jsonb_agg(jsonb_build_object('exercise_id', x.exercise_id, 'exercise_name', e.name) order by x.position), '[]')
      from public.plan_exercises x
      join public.exercises e on e.id = x.exercise_id
      where x.plan_day_id = d.id and x.user_id = p.user_id
    ))
    from public.plan_days d
    where d.plan_id = p.id and d.user_id = p.user_id
    order by d.position <= coalesce((
      select l.position
      from public.workouts w
      join public.plan_days l on l.id = w.plan_day_id
      where w.user_id = p.user_id and l.plan_id = p.id
      order by w.started_at desc
      limit 1
    ), -1), d.position
    limit 1
  ))
  from public.plans p
  where p.user_id = (select auth.uid()) and p.is_active
$$;
comment on function private.next_plan_day() is 'The active plan and the day after the one logged last, with its exercises, or null.';
grant execute on function private.next_plan_day() to authenticated;
