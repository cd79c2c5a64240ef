create function private.records_against(sets public.workout_sets[], bests private.bests[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  -- Mostly there is none, and then no kind of record needs to be looked at.
  better constant private.performances[] := array(
    select p
    from private.performances_of(sets) p
    join unnest(bests) b on b.exercise_id = p.exercise_id
      and private.exceeds(private.as_bests(p), b)
  );
begin
  if better = '{}' then
    return '[]';
  end if;
  return (
    with broken as (
      select e.id as exercise_id, e.name, e.tracking, k.kind, k.value, o.value as previous
      from unnest(better) p
      join unnest(bests) b on b.exercise_id = p.exercise_id
      join public.exercises e on e.id = p.exercise_id
      cross join lateral private.record_values_of(p, e.tracking) k
      join lateral private.record_values_of(
        row(
          b.user_id, b.exercise_id, null, null, b.heaviest, b.lightest, b.reps, b.unloaded_reps, b.estimated_1rm,
          b.volume_kg, b.duration_s, b.distance_m
        )::private.performances, e.tracking
      ) o on o.kind = k.kind
      where case when e.tracking = 'assisted_bodyweight' then o.value - k.value else k.value - o.value end
        >= private.record_tolerance(k.kind)
    ), placed as materialized (
      select b.*, private.record_position(sets, b.exercise_id, b.tracking, b.kind, b.value) as position
      from broken b
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise_id', p.exercise_id, 'exercise_name', p.name, 'kind', p.kind, 'value', trim_scale(round(p.value, 3)),
      'previous', trim_scale(round(p.previous, 3)), 'set_position', p.position
    ) order by p.position, p.kind::text), '[]')
    from placed p
  );
end
$$;
comment on function private.records_against(public.workout_sets[], private.bests[]) is
  'Personal records that the sets of a workout are against what was best so far; a first appearance is none.';
grant execute on function private.records_against(public.workout_sets[], private.bests[]) to authenticated;
