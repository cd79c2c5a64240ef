create function private.record_position(
  workout uuid, exercise uuid, kind public.record_kind, value numeric, tracking public.tracking_type
) returns smallint
language sql stable
set search_path = ''
as $$
  select min(s.position)
  from public.workout_sets s
  cross join lateral private.performances_of(array[s]) p
  cross join lateral private.record_values_of(p, record_position.tracking) v
  where s.workout_id = workout and s.user_id = (select auth.uid()) and s.exercise_id = exercise
    and v.kind = record_position.kind
    -- A volume is of all sets.
    and (v.value = record_position.value or v.kind = 'volume')
$$;
comment on function private.record_position(uuid, uuid, public.record_kind, numeric, public.tracking_type) is
  'The first set of a workout that reached a value; for volume the first set that counts.';
grant execute on function private.record_position(uuid, uuid, public.record_kind, numeric, public.tracking_type)
  to authenticated;
