create function private.new_records(target uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  with compared as (
    select r.*, private.best_besides(r) as previous
    from private.record_values r
    where r.workout_id = target and r.user_id = (select auth.uid())
  ), broken as (
    select c.*, private.record_position(target, c.exercise_id, c.kind, c.value, c.tracking) as position
    from compared c
    where case when c.tracking = 'assisted_bodyweight' then c.previous - c.value else c.value - c.previous end
      >= private.record_tolerance(c.kind)
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'exercise_id', b.exercise_id, 'exercise_name', e.name, 'kind', b.kind, 'value', trim_scale(round(b.value, 3)),
    'previous', trim_scale(round(b.previous, 3)), 'set_position', b.position
  ) order by b.position, b.kind::text), '[]')
  from broken b
  join public.exercises e on e.id = b.exercise_id
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;
