create function private.finished_cycles(p public.plans, pass_now integer)
returns table (exercise_id uuid, nth bigint, missed boolean)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with heavy as materialized (
    select h.*, max(h.percent_tm) over (partition by h.exercise_id) as heaviest from private.heavy_sets(p) h
  ), trained as (
    select q.*, q.pass / p.weeks as cycle, q.pass % p.weeks + 1 as week,
      max(q.pass % p.weeks + 1) over (partition by q.pass / p.weeks) as last_week
    from private.plan_passes(p) q
    where q.pass / p.weeks < pass_now / p.weeks
  ), deciding as materialized (
    select distinct on (h.exercise_id, t.cycle) h.exercise_id, t.cycle, t.workout_id, h.sets, h.reps
    from trained t
    join heavy h on h.plan_day_id = t.plan_day_id and h.week = t.week
    join public.plan_training_maxes m on m.plan_id = p.id and m.exercise_id = h.exercise_id
    where t.cycle >= m.counted_cycles
      -- Who left a cycle early has finished it when its heaviest sets were done.
      and (t.last_week = p.weeks or h.percent_tm = h.heaviest)
      and exists (
        select from private.performances f
        where f.user_id = p.user_id and f.exercise_id = h.exercise_id and f.workout_id = t.workout_id and f.sets > 0
      )
    order by h.exercise_id, t.cycle, h.percent_tm desc, t.started_at desc, t.workout_id desc
  )
  select r.exercise_id, row_number() over (partition by r.exercise_id order by r.cycle),
    count(*) filter (where r.reps_done >= r.reps) < r.sets
  from (
    select c.exercise_id, c.cycle, c.sets, coalesce(c.reps, 0) as reps, coalesce(s.reps, 0) as reps_done,
      row_number() over (
        partition by c.exercise_id, c.cycle order by s.weight_kg desc nulls last, s.reps desc nulls last
      ) as heaviest
    from deciding c
    join public.workout_sets s
      on s.workout_id = c.workout_id and s.user_id = p.user_id and s.exercise_id = c.exercise_id
    where s.type not in ('warmup', 'drop')
  ) r
  where r.heaviest <= r.sets
  group by r.exercise_id, r.cycle, r.sets;
end
$$;
comment on function private.finished_cycles(public.plans, integer) is
  'The cycles of a plan that were finished before this pass, by exercise with a training max: whether the last of the heaviest sets that were done in it missed their repetitions.';
grant execute on function private.finished_cycles(public.plans, integer) to authenticated;
