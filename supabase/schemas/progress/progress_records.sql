create function public.progress_records(exercise_ids uuid[] default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_size('exercise_ids', pg_column_size(exercise_ids), 4096);
  return jsonb_build_object('next_after', null, 'data', (
    with mine as materialized (
      select r.*, case when r.tracking = 'assisted_bodyweight' then -r.value else r.value end as goodness
      from private.record_values r
      where r.user_id = me and (exercise_ids is null or r.exercise_id = any (exercise_ids))
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
      'set_position', (
        -- The first set that reached it; a volume is of all sets.
        select min(s.position)
        from private.set_record_values s
        where s.workout_id = h.workout_id and s.user_id = me and s.exercise_id = h.exercise_id
          and s.kind = h.kind and (s.value = h.value or s.kind = 'volume')
      ),
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
