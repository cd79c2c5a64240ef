create function private.new_records(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    -- Materialized, or each use of what was best before would be a probe of its own.
    with compared as materialized (
      select c.* from private.compared_values c where c.workout_id = target and c.user_id = (select auth.uid())
    ), broken as materialized (
      select c.*
      from compared c
      where case when c.tracking = 'assisted_bodyweight' then c.previous - c.value else c.value - c.previous end
        >= private.record_tolerance(c.kind)
    ), placed as (
      select b.*, (
        -- The first set that reached it; a volume is of all sets.
        select min(s.position)
        from private.set_record_values s
        where s.workout_id = b.workout_id and s.user_id = b.user_id and s.exercise_id = b.exercise_id
          and s.kind = b.kind and (s.value = b.value or s.kind = 'volume')
      ) as position
      from broken b
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', p.exercise_id, 'exercise_name', e.name, 'kind', p.kind, 'value', trim_scale(round(p.value, 3)),
      'previous', trim_scale(round(p.previous, 3)), 'set_position', p.position
    ) order by p.position, p.kind::text), '[]')
    from placed p
    join public.exercises e on e.id = p.exercise_id
  );
end
$$;
comment on function private.new_records(uuid) is
  'Personal records that a workout holds against all other workouts; a first appearance is none.';
grant execute on function private.new_records(uuid) to authenticated;
