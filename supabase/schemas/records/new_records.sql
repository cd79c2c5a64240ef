create function private.new_records(target uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  with compared as (
    select r.*,
      case r.kind
        when 'weight' then case
          when r.tracking = 'assisted_bodyweight' then (
            select min(o.lightest) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
          else (
            select max(o.heaviest) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        end
        when 'reps' then case
          when r.tracking = 'reps' then (
            select max(o.reps) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
          else (
            select max(o.unloaded_reps) from private.performances o
            where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        end
        when 'estimated_1rm' then (
          select max(o.estimated_1rm) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        when 'volume' then (
          select max(o.volume_kg) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        when 'duration' then (
          select max(o.duration_s) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
        when 'distance' then (
          select max(o.distance_m) from private.performances o
          where o.user_id = r.user_id and o.exercise_id = r.exercise_id and o.workout_id <> target)
      end as previous
    from private.record_values r
    where r.workout_id = target and r.user_id = (select auth.uid())
  ), broken as (
    select c.*, private.record_position(target, c.exercise_id, c.kind, c.value) as position
    from compared c
    where case when c.tracking = 'assisted_bodyweight' then c.previous - c.value else c.value - c.previous end
      >= private.record_tolerance(c.kind)
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'exercise_id', b.exercise_id, 'exercise_name', e.name, 'kind', b.kind, 'value', b.value,
    'previous', b.previous, 'set_position', b.position
  ) order by b.position, b.kind), '[]')
  from broken b
  join public.exercises e on e.id = b.exercise_id
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;
