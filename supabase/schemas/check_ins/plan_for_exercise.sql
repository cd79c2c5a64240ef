create function private.plan_for_exercise(of_exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  plan uuid;
  day uuid;
  following jsonb;
begin
  select p.id, d.id into plan, day
  from public.plans p
  join public.plan_days d on d.plan_id = p.id and d.user_id = p.user_id
  join public.plan_days n on n.id = private.next_plan_day(p.id)
  where p.user_id = me and p.is_active
    and exists (
      select from public.plan_exercises x
      where x.plan_day_id = d.id and x.user_id = me and x.exercise_id = of_exercise
    )
  order by d.position >= n.position desc, d.position
  limit 1;
  if day is null then
    return null;
  end if;
  following := public.plan_next(plan, day);
  return jsonb_set(following, '{exercises}', (
    select jsonb_agg(x.item order by x.n)
    from jsonb_array_elements(following -> 'exercises') with ordinality x (item, n)
    where x.item ->> 'exercise_id' = of_exercise::text
  ));
end
$$;
comment on function private.plan_for_exercise(uuid) is
  'What plan_next says of an exercise on the next day of the active plan that has it, or null.';
grant execute on function private.plan_for_exercise(uuid) to authenticated;
