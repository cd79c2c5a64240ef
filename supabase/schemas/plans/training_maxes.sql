create function private.training_maxes(p public.plans, pass_now integer)
returns table (exercise_id uuid, weight_kg numeric, previous_kg numeric, missed boolean)
language plpgsql stable
set search_path = ''
as $$
declare
  rule record;
  cycle boolean;
begin
  for rule in
    select m.exercise_id, m.weight_kg, (
      select x.progression_step * case x.progression_step_unit when 'lb' then 0.45359237 else 1 end
      from public.plan_days d
      join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = d.user_id
      where d.plan_id = p.id and x.exercise_id = m.exercise_id and x.progression_kind = 'training_max'
      order by d.position, x.position
      limit 1
    ) as step_kg, f.misses
    from public.plan_training_maxes m
    left join (
      select c.exercise_id, array_agg(c.missed order by c.nth) as misses from private.finished_cycles(p, pass_now) c group by 1
    ) f on f.exercise_id = m.exercise_id
    where m.plan_id = p.id and m.user_id = p.user_id
  loop
    exercise_id := rule.exercise_id;
    weight_kg := rule.weight_kg;
    previous_kg := null;
    missed := null;
    foreach cycle in array case when rule.step_kg is not null then coalesce(rule.misses, '{}') else '{}' end loop
      previous_kg := weight_kg;
      missed := cycle;
      weight_kg := private.next_training_max(weight_kg, rule.step_kg, missed);
    end loop;
    return next;
  end loop;
end
$$;
comment on function private.training_maxes(public.plans, integer) is
  'The training maxes of a plan at this pass: as set, then changed by each finished cycle; what the last one changed, or nulls.';
grant execute on function private.training_maxes(public.plans, integer) to authenticated;
