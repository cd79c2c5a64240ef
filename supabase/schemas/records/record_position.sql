create function private.record_position(
  sets public.workout_sets[], exercise uuid, tracking public.tracking_type, kind public.record_kind, value numeric
) returns smallint
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select min(s.position)
    from unnest(sets) s
    cross join lateral private.set_record_values_of(s, tracking) v
    where s.exercise_id = exercise and v.kind = record_position.kind
      and (v.value = record_position.value or v.kind = 'volume')
  );
end
$$;
comment on function private.record_position(public.workout_sets[], uuid, public.tracking_type, public.record_kind, numeric) is
  'Of a workout''s sets the first that reached a record; a volume is of all sets.';
grant execute on function private.record_position(public.workout_sets[], uuid, public.tracking_type, public.record_kind, numeric)
  to authenticated;
