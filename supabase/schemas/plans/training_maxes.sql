create function private.training_maxes(p public.plans, pass_now integer)
returns table (exercise_id uuid, weight_kg numeric, previous_kg numeric, missed boolean)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with recursive rules as materialized (
    select m.exercise_id, m.weight_kg, (
      select x.progression_step * case x.progression_step_unit when 'lb' then 0.45359237 else 1 end
      from public.plan_days d
      join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = d.user_id
      where d.plan_id = p.id and x.exercise_id = m.exercise_id and x.progression_kind = 'training_max'
      order by d.position, x.position
      limit 1
    ) as step_kg
    from public.plan_training_maxes m
    where m.plan_id = p.id and m.user_id = p.user_id
  ), cycles as materialized (
    select f.* from private.finished_cycles(p, pass_now) f
  ), after_cycle as (
    select r.exercise_id, 0::bigint as nth, r.weight_kg::numeric, null::numeric as previous_kg, null::boolean as missed
    from rules r
    union all
    select a.exercise_id, c.nth, private.next_training_max(a.weight_kg, r.step_kg, c.missed), a.weight_kg, c.missed
    from after_cycle a
    join cycles c on c.exercise_id = a.exercise_id and c.nth = a.nth + 1
    join rules r on r.exercise_id = a.exercise_id and r.step_kg is not null
  )
  select distinct on (a.exercise_id) a.exercise_id, a.weight_kg, a.previous_kg, a.missed
  from after_cycle a
  order by a.exercise_id, a.nth desc;
end
$$;
comment on function private.training_maxes(public.plans, integer) is
  'The training maxes of a plan at this pass: as set, then changed by each finished cycle; what the last one changed, or nulls.';
grant execute on function private.training_maxes(public.plans, integer) to authenticated;
