-- progress: what the log says. Days and weeks are those of each workout's own time zone.

create function private.week_name(monday date) returns text
language sql immutable
set search_path = ''
as $$ select to_char(monday, 'IYYY-"W"IW') $$;
comment on function private.week_name(date) is 'An ISO week as 2026-W47.';
grant execute on function private.week_name(date) to authenticated;

create function private.training_totals(from_date date default null, to_date date default null) returns jsonb
language sql stable
set search_path = ''
as $$
  with mine as (
    select w.id, w.finished_at - w.started_at as lasted
    from public.workouts w
    where w.user_id = (select auth.uid())
      and (from_date is null or w.local_date >= from_date)
      and (to_date is null or w.local_date <= to_date)
  )
  select jsonb_build_object(
    'workouts', (select count(*) from mine),
    'duration_s', (select coalesce(trunc(date_part('epoch', sum(m.lasted))), 0) from mine m)
  ) || (
    select jsonb_build_object(
      'sets', coalesce(sum(p.sets), 0),
      'volume_kg', coalesce(trim_scale(sum(p.volume_kg) filter (where e.is_loaded)), 0)
    )
    from mine m
    join private.performances p on p.workout_id = m.id
    join public.exercises e on e.id = p.exercise_id
  )
$$;
comment on function private.training_totals(date, date) is
  'Workouts, their time, sets that are no warm-up and volume, of days from and to, both inclusive.';
grant execute on function private.training_totals(date, date) to authenticated;

create function private.week_of_plan(monday date) returns jsonb
language sql stable
set search_path = ''
as $$
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
$$;
comment on function private.week_of_plan(date) is 'The active plan''s days against what was logged by it in a week, or null.';
grant execute on function private.week_of_plan(date) to authenticated;

create function public.progress_summary() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  monday constant date := private.this_week();
begin
  return (
    select jsonb_build_object(
      'totals', private.training_totals(),
      'first_workout_at', min(w.started_at),
      'last_workout_at', max(w.started_at),
      'streak_weeks', private.streak_weeks(),
      'longest_streak_weeks', (select coalesce(max(s.weeks), 0) from private.streaks() s),
      'this_week', private.training_totals(monday, monday + 6) || jsonb_build_object(
        'week', private.week_name(monday), 'starts_on', monday, 'ends_on', monday + 6,
        'plan', private.week_of_plan(monday)
      )
    )
    from public.workouts w
    where w.user_id = me
  );
end
$$;
comment on function public.progress_summary() is 'GET /progress/summary.';
grant execute on function public.progress_summary() to authenticated;

create function public.progress_records(exercise_ids uuid[] default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return jsonb_build_object('next_after', null, 'data', (
    with mine as materialized (
      select r.*, case when r.tracking = 'assisted_bodyweight' then -r.value else r.value end as goodness
      from private.record_values r
      where r.user_id = me and (exercise_ids is null or r.exercise_id = any (exercise_ids))
    ), best as (
      select m.exercise_id, m.kind, max(m.goodness) as goodness, private.record_tolerance(m.kind) as tolerance
      from mine m
      group by m.exercise_id, m.kind
    ), held as (
      -- What differs by less than counts is a tie, and a tie goes to the earlier workout.
      select distinct on (m.exercise_id, m.kind) m.*, w.started_at, w.local_date
      from mine m
      join best b on b.exercise_id = m.exercise_id and b.kind = m.kind and b.goodness - m.goodness < b.tolerance
      join public.workouts w on w.id = m.workout_id
      order by m.exercise_id, m.kind, w.started_at, w.id
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', h.exercise_id, 'exercise_name', e.name, 'kind', h.kind, 'value', trim_scale(round(h.value, 3)),
      'workout_id', h.workout_id,
      'set_position', private.record_position(h.workout_id, h.exercise_id, h.kind, h.value),
      'achieved_at', h.started_at, 'local_date', h.local_date
    ) order by lower(e.name), e.id, h.kind), '[]')
    from held h
    join public.exercises e on e.id = h.exercise_id
  ));
end
$$;
comment on function public.progress_records(uuid[]) is
  'GET /progress/records: the best of each exercise and kind, a first appearance included.';
grant execute on function public.progress_records(uuid[]) to authenticated;

create function public.progress_last(exercise_ids uuid[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return jsonb_build_object('next_after', null, 'data', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', x.id, 'exercise_name', e.name, 'workout_id', l.id, 'started_at', l.started_at,
      'local_date', l.local_date, 'sets', (
        select jsonb_agg(s.shown order by s.position)
        from private.shown_sets s
        where s.workout_id = l.id and s.user_id = me and s.exercise_id = x.id
      )
    ) order by x.n), '[]')
    from (select u.id, min(u.n) as n from unnest(exercise_ids) with ordinality u (id, n) group by u.id) x
    join public.exercises e on e.id = x.id
    join (
      select distinct on (p.exercise_id) p.exercise_id, w.id, w.started_at, w.local_date
      from private.performances p
      join public.workouts w on w.id = p.workout_id
      where p.user_id = me and p.exercise_id = any (exercise_ids)
      order by p.exercise_id, w.started_at desc, w.id desc
    ) l on l.exercise_id = x.id
  ));
end
$$;
comment on function public.progress_last(uuid[]) is
  'GET /progress/last: the sets of the last time, in the order asked; what was never done is absent.';
grant execute on function public.progress_last(uuid[]) to authenticated;

create function public.progress_exercise(target uuid, filters jsonb default '{}') returns jsonb
language plpgsql stable
set search_path = ''
-- Before the tables were analysed, as just after an import, loops over thousands would look cheap.
set enable_nestloop = off
-- Which makes the plan look dear enough to be compiled.
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  from_text constant text := filters ->> 'from';
  to_text constant text := filters ->> 'to';
  from_date constant date := case when length(from_text) = 10 then from_text::date end;
  to_date constant date := case when length(to_text) = 10 then to_text::date end;
  from_time constant timestamptz := case when length(from_text) > 10 then from_text::timestamptz end;
  to_time constant timestamptz := case when length(to_text) > 10 then to_text::timestamptz end;
  exercise public.exercises;
begin
  select * into exercise from public.exercises e where e.id = target;
  if exercise.id is null then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object(
    'exercise_id', exercise.id, 'exercise_name', exercise.name, 'tracking', exercise.tracking, 'next_after', null,
    'data', (
      with done as materialized (
        select w.id, w.started_at, w.local_date, p.sets, p.estimated_1rm, p.volume_kg
        from private.performances p
        join public.workouts w on w.id = p.workout_id
        where p.user_id = me and p.exercise_id = target
          and (from_date is null or w.local_date >= from_date)
          and (to_date is null or w.local_date <= to_date)
          and (from_time is null or w.started_at >= from_time)
          and (to_time is null or w.started_at < to_time)
      ), top as materialized (
        select distinct on (s.workout_id) s.workout_id, s.position
        from public.workout_sets s
        where s.user_id = me and s.exercise_id = target and s.type <> 'warmup'
        order by s.workout_id,
          -- A load that was not moved once is no top set.
          s.reps is not distinct from 0,
          case exercise.tracking
            when 'assisted_bodyweight' then -s.weight_kg
            when 'reps' then s.reps
            when 'duration' then s.duration_s
            when 'distance_duration' then s.distance_m
            else s.weight_kg
          end desc nulls last,
          s.reps desc nulls last, s.distance_m desc nulls last, s.duration_s desc nulls last, s.position
      )
      select coalesce(jsonb_agg(jsonb_build_object(
        'workout_id', d.id, 'started_at', d.started_at, 'local_date', d.local_date,
        'sets', d.sets,
        'top_set', s.shown,
        'estimated_1rm', case when exercise.is_loaded then round(d.estimated_1rm, 3) end,
        'volume_kg', case when exercise.is_loaded then coalesce(d.volume_kg, 0) else 0 end
      ) order by d.started_at, d.id), '[]')
      from done d
      left join (
        top t join private.shown_sets s
          on s.workout_id = t.workout_id and s.position = t.position and s.user_id = me and s.exercise_id = target
      ) on t.workout_id = d.id
    )
  );
end
$$;
comment on function public.progress_exercise(uuid, jsonb) is
  'GET /progress/exercises/{id}: each workout''s top set, estimated 1RM and volume, oldest first; from and to as in list_workouts.';
grant execute on function public.progress_exercise(uuid, jsonb) to authenticated;

create function public.progress_volume(weeks integer default 12) returns jsonb
language plpgsql stable
set search_path = ''
-- Compiling the plan takes longer than running it.
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  last_week constant date := private.this_week();
  first_week constant date := last_week - 7 * (least(greatest(weeks, 1), 52) - 1);
begin
  return jsonb_build_object('next_after', null, 'data', (
    with done as materialized (
      select w.id, private.week_of(w.local_date) as week
      from public.workouts w
      where w.user_id = me and w.local_date between first_week and last_week + 6
    ), performed as (
      select d.week, p.exercise_id, sum(p.sets) as sets, sum(p.volume_kg) as volume_kg
      from done d
      join private.performances p on p.workout_id = d.id
      where p.sets > 0
      group by d.week, p.exercise_id
    ), trained as (
      select f.week, m.muscle, sum(f.sets * m.share) as sets,
        coalesce(sum(case when e.is_loaded then f.volume_kg * m.share end), 0) as volume_kg
      from performed f
      join public.exercises e on e.id = f.exercise_id
      cross join lateral (
        select unnest(e.primary_muscles) as muscle, 1.0 as share
        union all
        select unnest(e.secondary_muscles), 0.5
      ) m
      group by f.week, m.muscle
    ), shown as (
      select t.week, jsonb_agg(jsonb_build_object(
        'muscle', t.muscle, 'sets', trim_scale(t.sets), 'volume_kg', trim_scale(t.volume_kg)
      ) order by t.sets desc, t.muscle) as muscles
      from trained t
      group by t.week
    )
    select jsonb_agg(jsonb_build_object(
      'week', private.week_name(k.monday), 'starts_on', k.monday, 'muscles', coalesce(s.muscles, '[]')
    ) order by k.monday)
    from (select generate_series(first_week, last_week, interval '7 days')::date as monday) k
    left join shown s on s.week = k.monday
  ));
end
$$;
comment on function public.progress_volume(integer) is
  'GET /progress/volume: sets that are no warm-up and volume, per ISO week and muscle; secondary muscles count half.';
grant execute on function public.progress_volume(integer) to authenticated;
