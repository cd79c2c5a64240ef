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
  asked constant private.date_range := private.date_range(filters);
  exercise public.exercises;
begin
  perform private.check_size('filters', pg_column_size(filters), 4096);
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
          and (asked.from_date is null or w.local_date >= asked.from_date)
          and (asked.to_date is null or w.local_date <= asked.to_date)
          and (asked.from_time is null or w.started_at >= asked.from_time)
          and (asked.to_time is null or w.started_at < asked.to_time)
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
