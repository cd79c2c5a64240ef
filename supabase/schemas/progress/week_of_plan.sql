create function private.week_of_plan(monday date) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'plan_id', p.id, 'plan_name', p.name,
      'days_planned', (select count(*) from public.plan_days d where d.plan_id = p.id and d.user_id = p.user_id),
      'days_done', count(distinct w.plan_day_id),
      'workouts_done', count(w.id)
    )
    from public.plans p
    left join public.workouts w
      on w.plan_id = p.id and w.user_id = p.user_id and w.local_date between monday and monday + 6
    where p.user_id = (select auth.uid()) and p.is_active
    group by p.id
  );
end
$$;
comment on function private.week_of_plan(date) is 'The active plan''s days against what was logged by it in a week, or null.';
grant execute on function private.week_of_plan(date) to authenticated;
