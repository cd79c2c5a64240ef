create function private.sent_sets(target uuid, sets jsonb) returns public.workout_sets[]
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  sent public.workout_sets[];
  unknown jsonb;
begin
  if jsonb_typeof(sets) is distinct from 'array' or jsonb_array_length(sets) not between 1 and 300 then
    perform private.invalid('sets');
  end if;
  sent := array(
    select row(
      target, me, (s.n - 1)::smallint, s.exercise_id, coalesce(s.type, 'working'),
      coalesce(s.entry, (sum(s.changed) over (order by s.n) - 1)::smallint),
      s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s, s.distance_m, s.rest_s, s.notes
    )::public.workout_sets
    from (
      select r.*, r.ordinality as n,
        (r.exercise_id is distinct from lag(r.exercise_id) over (order by r.ordinality))::integer as changed
      from jsonb_populate_recordset(null::public.workout_sets, sets) with ordinality r
    ) s
    order by s.n
  );
  if exists (
    select from (select distinct s.exercise_id from unnest(sent) s) u
    where not exists (select from public.exercises e where e.id = u.exercise_id)
  ) then
    select jsonb_agg(
      jsonb_build_object('path', format('sets.%s.exercise_id', s.position), 'code', 'not_found') order by s.position)
    into unknown
    from unnest(sent) s
    where not exists (select from public.exercises e where e.id = s.exercise_id);
    perform private.fail('validation_failed', unknown);
  end if;
  return sent;
end
$$;
comment on function private.sent_sets(uuid, jsonb) is
  'The sets in their order, as rows; without an entry, a new exercise card begins where the exercise changes. validation_failed without 1 to 300 sets, and for each set of an exercise that the caller cannot see.';
grant execute on function private.sent_sets(uuid, jsonb) to authenticated;
