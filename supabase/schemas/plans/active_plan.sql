create function private.active_plan() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('id', p.id, 'name', p.name, 'next_day', (
      select jsonb_build_object('id', d.id, 'name', d.name, 'exercises', (
        select coalesce(jsonb_agg(jsonb_build_object('exercise_id', x.exercise_id, 'exercise_name', e.name) order by x.position), '[]')
        from public.plan_exercises x
        join public.exercises e on e.id = x.exercise_id
        where x.plan_day_id = d.id and x.user_id = p.user_id
      ))
      from public.plan_days d
      where d.id = (select private.next_plan_day(p.id))
    )) || case when p.weeks > 1 then jsonb_build_object(
      'week', private.plan_week(p), 'weeks', p.weeks, 'week_name', p.week_names[private.plan_week(p)]
    ) else '{}' end
    from public.plans p
    where p.user_id = (select auth.uid()) and p.is_active
  );
end
$$;
comment on function private.active_plan() is
  'The active plan and the day that comes next, with its exercises, and the week where it has several; or null.';
grant execute on function private.active_plan() to authenticated;
