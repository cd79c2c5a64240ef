create function private.planned_volume() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_object_agg(v.muscle, trim_scale(v.sets))
    from (
      select m.muscle, sum(m.share) as sets
      from public.plans p
      join public.plan_days d on d.plan_id = p.id and d.user_id = p.user_id
      join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = p.user_id
      join unnest(x.sets) s on s.type <> 'warmup'
      join public.exercises e on e.id = x.exercise_id
      cross join lateral (
        select unnest(e.primary_muscles) as muscle, 1.0 as share
        union all
        select unnest(e.secondary_muscles), 0.5
      ) m
      where p.user_id = (select auth.uid()) and p.is_active
      group by m.muscle
    ) v
  );
end
$$;
comment on function private.planned_volume() is
  'Sets by muscle that the active plan asks for, each day once; secondary muscles count half, as in progress_volume. Null without a plan.';
grant execute on function private.planned_volume() to authenticated;
