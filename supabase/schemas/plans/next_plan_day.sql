create function private.next_plan_day(target uuid) returns uuid
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    with latest as (
      select l.position
      from public.workouts w
      join public.plan_days l on l.id = w.plan_day_id and l.plan_id = target
      where w.user_id = (select auth.uid()) and w.plan_id = target
      order by w.started_at desc, w.id desc
      limit 1
    )
    select d.id
    from public.plan_days d
    left join latest on true
    where d.plan_id = target and d.user_id = (select auth.uid())
    order by d.position > coalesce(latest.position, -1) desc, d.position
    limit 1
  );
end
$$;
comment on function private.next_plan_day(uuid) is
  'Which day of an own plan comes next: the one after the day trained last with it, the first after the last; null in a plan without days. The one place that says so.';
grant execute on function private.next_plan_day(uuid) to authenticated;
