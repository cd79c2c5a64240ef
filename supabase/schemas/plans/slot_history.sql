create function private.slot_history(of_plan uuid, of_day uuid, of_exercise uuid, alike jsonb) returns json
language plpgsql stable
set search_path = ''
-- Whatever is known of the sizes: anything but a walk that stops early reads years of workouts.
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
    -- Each branch walks workouts from the newest, and asks an index about each until it has found enough.
    with in_plan as materialized (
      select w.id, w.started_at, w.local_date, d.nth, d.times
      from public.workouts w
      cross join lateral (select alike -> coalesce(w.plan_day_id, of_day)::text as slot) a
      cross join lateral (select (a.slot -> 'nth')::integer as nth, (a.slot -> 'times')::integer as times) d
      cross join lateral (
        select from private.performances p
        where p.user_id = w.user_id and p.exercise_id = of_exercise and p.workout_id = w.id
        limit 1
      ) p
      where w.user_id = (select auth.uid()) and w.plan_id = of_plan
        and case when d.times > 1 then private.cards(w.id, of_exercise) >= d.nth else d.times = 1 end
      order by w.started_at desc, w.id desc
      limit 6
    ), elsewhere as (
      select w.id, w.started_at, w.local_date, d.nth, d.times
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
        and case when d.times > 1 then private.cards(w.id, of_exercise) >= d.nth else d.times = 1 end
      order by w.started_at desc, w.id desc
      limit 6
    )
    select coalesce(json_agg(
      json_build_object('workout_id', f.id, 'started_at', f.started_at, 'local_date', f.local_date, 'in_plan', f.in_plan, 'sets', (
        -- All of its sets, or those of its nth card where a day has the exercise several times.
        select json_agg(s.shown order by s.position)
        from (
          select o.position, o.shown, dense_rank() over (order by (o.shown).entry) as card
          from private.shown_sets o
          where o.user_id = (select auth.uid()) and o.exercise_id = of_exercise and o.workout_id = f.id
        ) s
        where f.times = 1 or s.card = f.nth
      )) order by f.started_at desc, f.id desc
    ), '[]')
    from (select *, true as in_plan from in_plan union all select *, false from elsewhere) f
  );
end
$$;
comment on function private.slot_history(uuid, uuid, uuid, jsonb) is
  'The last 6 performances of an exercise of a plan day, newest first: with this plan on days that prescribe the same or on none; else without this plan.';
grant execute on function private.slot_history(uuid, uuid, uuid, jsonb) to authenticated;
