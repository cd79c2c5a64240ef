-- What comes next in a plan. SQL finds the day and what was performed; the rule itself is progression.ts.

create function private.day_slots(days jsonb, of_day uuid)
returns table (id uuid, exercise_id uuid, alike jsonb)
language sql immutable
set search_path = ''
as $$
  with items as (
    select
      (d.day ->> 'id')::uuid as day_id, (x.item ->> 'id')::uuid as id, (x.item ->> 'exercise_id')::uuid as exercise_id,
      x.n, md5((
        select jsonb_agg(s.item - 'rest_s' order by s.n)
        from jsonb_array_elements(x.item -> 'sets') with ordinality s (item, n)
      )::text) as targets
    from jsonb_array_elements(days) d (day)
    cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  ), slots as (
    select i.*,
      row_number() over (partition by i.day_id, i.exercise_id order by i.n) as nth,
      count(*) over (partition by i.day_id, i.exercise_id) as times,
      row_number() over (partition by i.day_id, i.exercise_id, i.targets order by i.n) as nth_alike
    from items i
  )
  select h.id, h.exercise_id, (
    select jsonb_object_agg(a.day_id, jsonb_build_object('nth', a.nth, 'times', a.times))
    from slots a
    where a.id = h.id or (a.day_id <> h.day_id and a.exercise_id = h.exercise_id
      and a.nth_alike = h.nth_alike and a.targets = h.targets)
  )
  from slots h
  where h.day_id = of_day
$$;
comment on function private.day_slots(jsonb, uuid) is
  'The exercises of a day; alike holds, by day that prescribes the same sets of it, which of how many times it stands there.';
grant execute on function private.day_slots(jsonb, uuid) to authenticated;

create function private.cards(of_workout uuid, of_exercise uuid) returns bigint
language sql stable
set search_path = ''
as $$
  select count(distinct s.entry)
  from public.workout_sets s
  where s.workout_id = of_workout and s.user_id = (select auth.uid()) and s.exercise_id = of_exercise
$$;
comment on function private.cards(uuid, uuid) is 'How many cards of a workout are of an exercise.';
grant execute on function private.cards(uuid, uuid) to authenticated;

create function private.performed(of_workout uuid, of_exercise uuid, nth integer, times integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object('workout_id', w.id, 'started_at', w.started_at, 'local_date', w.local_date, 'sets', (
    select jsonb_agg(s.shown order by s.position)
    from (
      select o.position, o.shown, dense_rank() over (order by (o.shown -> 'entry')::integer) as card
      from private.shown_sets o
      where o.user_id = w.user_id and o.exercise_id = of_exercise and o.workout_id = w.id
    ) s
    where times = 1 or s.card = nth
  ))
  from public.workouts w
  where w.id = of_workout and w.user_id = (select auth.uid())
$$;
comment on function private.performed(uuid, uuid, integer, integer) is
  'An exercise in a workout: all of its sets, or those of its nth card where a day has it several times.';
grant execute on function private.performed(uuid, uuid, integer, integer) to authenticated;

create function private.slot_history(of_plan uuid, of_day uuid, of_exercise uuid, alike jsonb) returns jsonb
language sql stable
set search_path = ''
as $$
  -- Each branch walks workouts from the newest, and asks an index about each until it has found enough.
  with in_plan as materialized (
    select w.id, w.started_at, d.nth, d.times
    from public.workouts w
    cross join lateral (select alike -> coalesce(w.plan_day_id, of_day)::text as slot) a
    cross join lateral (select (a.slot -> 'nth')::integer as nth, (a.slot -> 'times')::integer as times) d
    cross join lateral (
      select from private.performances p
      where p.user_id = w.user_id and p.exercise_id = of_exercise and p.workout_id = w.id
      limit 1
    ) p
    where w.user_id = (select auth.uid()) and w.plan_id = of_plan
      and (d.times = 1 or private.cards(w.id, of_exercise) >= d.nth)
    order by w.started_at desc, w.id desc
    limit 6
  ), elsewhere as (
    select w.id, w.started_at, d.nth, d.times
    from public.workouts w
    cross join (
      select (alike #> array[of_day::text, 'nth'])::integer as nth, (alike #> array[of_day::text, 'times'])::integer as times
    ) d
    cross join lateral (
      select from private.performances p
      where p.user_id = w.user_id and p.exercise_id = of_exercise and p.workout_id = w.id
      limit 1
    ) p
    where w.user_id = (select auth.uid()) and coalesce(w.plan_id <> of_plan, true)
      and not exists (select from in_plan)
      and exists (
        select from private.performances p where p.user_id = (select auth.uid()) and p.exercise_id = of_exercise
      )
      and (d.times = 1 or private.cards(w.id, of_exercise) >= d.nth)
    order by w.started_at desc, w.id desc
    limit 6
  )
  select coalesce(jsonb_agg(
    private.performed(f.id, of_exercise, f.nth, f.times) || jsonb_build_object('in_plan', f.in_plan)
    order by f.started_at desc, f.id desc
  ), '[]')
  from (select *, true as in_plan from in_plan union all select *, false from elsewhere) f
$$;
comment on function private.slot_history(uuid, uuid, uuid, jsonb) is
  'The last 6 performances of an exercise of a plan day, newest first: with this plan on days that prescribe the same or on none; else without this plan.';
grant execute on function private.slot_history(uuid, uuid, uuid, jsonb) to authenticated;

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

create function public.plan_next(target uuid, wanted_day uuid default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  plan jsonb;
  chosen uuid;
  answer jsonb;
begin
  select private.plan_json(p) into plan from public.plans p where p.id = target and p.user_id = me;
  if plan is null then
    perform private.fail('not_found');
  end if;
  chosen := coalesce(wanted_day, private.next_plan_day(target, plan -> 'days'));
  select jsonb_build_object(
    'plan_id', plan -> 'id', 'plan_name', plan -> 'name',
    'day', jsonb_build_object('id', d.day -> 'id', 'name', d.day -> 'name', 'position', d.n - 1),
    'exercises', coalesce((
      select jsonb_agg((x.item - 'sets') || jsonb_build_object(
        'tracking', e.tracking, 'targets', x.item -> 'sets',
        'history', private.slot_history(target, chosen, s.exercise_id, s.alike)
      ) order by x.n)
      from jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
      join private.day_slots(plan -> 'days', chosen) s on s.id = (x.item ->> 'id')::uuid
      join public.exercises e on e.id = s.exercise_id
    ), '[]')
  )
  into answer
  from jsonb_array_elements(plan -> 'days') with ordinality d (day, n)
  where (d.day ->> 'id')::uuid = chosen;
  if answer is null and wanted_day is not null then
    perform private.invalid('day_id', 'not_found');
  elsif answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.plan_next(uuid, uuid) is
  'GET /plans/{id}/next: the wanted day, else the one after the day trained last; each exercise with its targets and history.';
grant execute on function public.plan_next(uuid, uuid) to authenticated;
