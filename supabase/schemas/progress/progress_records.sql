create function public.progress_records(exercise_ids uuid[] default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('exercise_ids', pg_column_size(exercise_ids), 4096);
  return jsonb_build_object('next_after', null, 'data', (
    with close as materialized (
      -- What may hold a record, within a tolerance that no kind exceeds; of years of training a few.
      select p as performance, e.tracking
      from private.bests b
      join private.performances p on p.user_id = me and p.exercise_id = b.exercise_id
      join public.exercises e on e.id = b.exercise_id
      where b.user_id = me and (exercise_ids is null or b.exercise_id = any (exercise_ids))
        and (p.heaviest > b.heaviest - 0.1 or p.estimated_1rm > b.estimated_1rm - 0.1 or p.volume_kg > b.volume_kg - 0.1
          or e.tracking = 'assisted_bodyweight' and p.lightest < b.lightest + 0.1
          or e.tracking = 'reps' and p.reps >= b.reps or p.unloaded_reps >= b.unloaded_reps
          or p.duration_s >= b.duration_s or p.distance_m > b.distance_m - 0.1)
    ), mine as materialized (
      select (c.performance).exercise_id, (c.performance).workout_id, v.kind, v.value,
        case when c.tracking = 'assisted_bodyweight' then -v.value else v.value end as goodness
      from close c
      cross join lateral private.record_values_of(c.performance, c.tracking) v
    ), best as (
      select m.exercise_id, m.kind, max(m.goodness) as goodness, private.record_tolerance(m.kind) as tolerance
      from mine m
      group by m.exercise_id, m.kind
    ), held as materialized (
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
      'set_position', private.record_position(array(
        select s from public.workout_sets s where s.workout_id = h.workout_id and s.user_id = me
      ), h.exercise_id, e.tracking, h.kind, h.value),
      'achieved_at', h.started_at, 'local_date', h.local_date
    ) order by lower(e.name), e.id, h.kind::text), '[]')
    from held h
    join public.exercises e on e.id = h.exercise_id
  ));
end
$$;
comment on function public.progress_records(uuid[]) is
  'GET /progress/records: the best of each exercise and kind, a first appearance included.';
grant execute on function public.progress_records(uuid[]) to authenticated;
