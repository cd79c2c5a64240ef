create function private.sent_sets(target uuid, sets jsonb) returns setof public.workout_sets
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select target, (select auth.uid()), (s.n - 1)::smallint, s.exercise_id, coalesce(s.type, 'working'),
    coalesce(s.entry, (sum(s.changed) over (order by s.n) - 1)::smallint),
    s.superset, s.reps, s.weight_kg, s.rpe, s.duration_s, s.distance_m, s.rest_s, s.notes
  from (
    select r.*, i.n,
      (r.exercise_id is distinct from lag(r.exercise_id) over (order by i.n))::integer as changed
    from jsonb_array_elements(sets) with ordinality i (item, n)
    cross join jsonb_populate_record(null::public.workout_sets, i.item) r
  ) s;
end
$$;
comment on function private.sent_sets(uuid, jsonb) is
  'The sets in their order, as rows; without an entry, a new exercise card begins where the exercise changes.';
grant execute on function private.sent_sets(uuid, jsonb) to authenticated;
