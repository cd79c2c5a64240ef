create function private.look_up_workouts(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  page constant jsonb := public.list_workouts(
    private.lookup_range(asked) || jsonb_strip_nulls(
      jsonb_build_object('exercise_id', exercise, 'title', nullif(btrim(asked ->> 'query'), ''))),
    coalesce(private.lookup_number(asked ->> 'limit', 20), 5)
  );
begin
  return jsonb_build_object('more', page -> 'next_after' <> 'null', 'workouts', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'title', w.item -> 'title', 'notes', w.item -> 'notes', 'volume_kg', w.item -> 'volume_kg',
      'minutes', round(date_part('epoch', (w.item ->> 'finished_at')::timestamptz - (w.item ->> 'started_at')::timestamptz) / 60),
      'date', ((w.item ->> 'started_at')::timestamptz at time zone (w.item ->> 'time_zone'))::date,
      'sets', (
        select jsonb_agg(s.item - '{position,entry,superset,rest_s,notes}'::text[] order by s.n)
        from jsonb_array_elements(w.item -> 'sets') with ordinality s (item, n)
        where exercise is null or (s.item ->> 'exercise_id')::uuid = exercise
      )
    ) order by w.n), '[]')
    from jsonb_array_elements(page -> 'data') with ordinality w (item, n)
  ));
end
$$;
comment on function private.look_up_workouts(jsonb, uuid) is
  'Workouts between dates, with an exercise or with words in their title, newest first: { more, workouts }; of an exercise its sets alone.';
grant execute on function private.look_up_workouts(jsonb, uuid) to authenticated;
