create function private.record_position(workout uuid, exercise uuid, kind text, value numeric) returns smallint
language sql stable
set search_path = ''
as $$
  select min(s.position)
  from public.workout_sets s
  cross join lateral private.performances_of(array[s]) v
  where s.workout_id = workout and s.user_id = (select auth.uid()) and s.exercise_id = exercise
    and case record_position.kind
      when 'weight' then value in (v.heaviest, v.lightest)
      when 'reps' then v.reps = value
      when 'estimated_1rm' then v.estimated_1rm = value
      when 'volume' then v.volume_kg is not null
      when 'duration' then v.duration_s = value
      when 'distance' then v.distance_m = value
    end
$$;
comment on function private.record_position(uuid, uuid, text, numeric) is
  'The first set of a workout that reached a value; for volume the first set that counts.';
grant execute on function private.record_position(uuid, uuid, text, numeric) to authenticated;
