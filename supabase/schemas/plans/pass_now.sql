create function private.pass_now(p public.plans, of_day uuid) returns integer
language plpgsql stable
set search_path = ''
as $$
declare
  jumps constant integer := cardinality(p.jumped_at);
begin
  return coalesce(
    (
      select l.pass + (
        select (d.position < l.position or (select count(*) = 1 from public.plan_days o where o.plan_id = p.id))::integer
        from public.plan_days d
        where d.id = of_day and d.plan_id = p.id
      )
      from private.plan_passes(p) l
      where l.segment = jumps
      order by l.started_at desc, l.workout_id desc
      limit 1
    ),
    p.jumped_to[jumps],
    0
  );
end
$$;
comment on function private.pass_now(public.plans, uuid) is
  'Which pass through the days of a plan this day would be in if it were trained now, from 0. The one place that says so.';
grant execute on function private.pass_now(public.plans, uuid) to authenticated;
