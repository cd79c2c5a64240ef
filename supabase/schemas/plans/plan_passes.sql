create function private.plan_passes(p public.plans)
returns table (workout_id uuid, plan_day_id uuid, "position" smallint, started_at timestamptz, segment integer, pass integer)
language plpgsql stable
set search_path = ''
as $$
declare
  has_one_day constant boolean := (select count(*) = 1 from public.plan_days d where d.plan_id = p.id);
begin
  return query
  select
    t.id, t.plan_day_id, t.position, t.started_at, t.segment,
    coalesce(p.jumped_to[t.segment], 0)
      + (count(*) filter (where t.position < t.before or t.position = t.before and has_one_day)
        over (partition by t.segment order by t.started_at, t.id))::integer
  from (
    select w.id, w.plan_day_id, d.position, w.started_at, s.segment,
      lag(d.position) over (partition by s.segment order by w.started_at, w.id) as before
    from public.workouts w
    join public.plan_days d on d.id = w.plan_day_id and d.plan_id = p.id
    cross join lateral (select width_bucket(w.created_at, p.jumped_at) as segment) s
    where w.user_id = p.user_id and w.plan_id = p.id
      and w.created_at >= coalesce(p.weeks_since, '-infinity')
  ) t;
end
$$;
comment on function private.plan_passes(public.plans) is
  'The workouts on days of a plan, each with its pass through the days, from 0: a day before the one trained last begins the next. A segment is what was logged since the week was set.';
grant execute on function private.plan_passes(public.plans) to authenticated;
