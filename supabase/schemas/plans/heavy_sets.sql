create function private.heavy_sets(p public.plans)
returns table (plan_day_id uuid, exercise_id uuid, week integer, percent_tm numeric, sets bigint, reps smallint)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select distinct on (d.id, x.exercise_id, w.week)
    d.id, x.exercise_id, w.week, s.percent_tm, count(*), min(coalesce(s.reps_min, s.reps_max))
  from public.plan_days d
  join public.plan_exercises x on x.plan_day_id = d.id and x.user_id = p.user_id
  join public.plan_training_maxes m on m.plan_id = p.id and m.exercise_id = x.exercise_id
  cross join generate_series(1, p.weeks) w (week)
  cross join unnest(x.sets) s
  where d.plan_id = p.id and d.user_id = p.user_id
    and s.percent_tm is not null and s.type not in ('warmup', 'drop') and (s.weeks is null or w.week = any (s.weeks))
  group by d.id, x.exercise_id, w.week, s.percent_tm
  order by d.id, x.exercise_id, w.week, s.percent_tm desc;
end
$$;
comment on function private.heavy_sets(public.plans) is
  'The heaviest sets by training max that each day of each week prescribes of an exercise: their share, how many, the least repetitions.';
grant execute on function private.heavy_sets(public.plans) to authenticated;
