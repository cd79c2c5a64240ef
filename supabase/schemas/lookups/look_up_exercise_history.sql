create function private.look_up_exercise_history(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('total', count(*), 'sessions', coalesce(jsonb_agg(jsonb_build_object(
      'date', s.item -> 'local_date', 'sets', s.item -> 'sets', 'estimated_1rm', s.item -> 'estimated_1rm',
      'volume_kg', s.item -> 'volume_kg', 'top_set', case when s.item -> 'top_set' <> 'null' then
        (s.item -> 'top_set') - '{position,exercise_id,exercise_name,entry,superset,rest_s,notes}'::text[] end
    ) order by s.n) filter (where s.back <= 400), '[]'))
    from (
      select d.item, d.n, count(*) over () - d.n + 1 as back
      from jsonb_array_elements(
        public.progress_exercise(exercise, private.lookup_range(asked)) -> 'data'
      ) with ordinality d (item, n)
    ) s
  );
end
$$;
comment on function private.look_up_exercise_history(jsonb, uuid) is
  'Sessions of an exercise between dates, oldest first: { total, sessions }, of which the last 400.';
grant execute on function private.look_up_exercise_history(jsonb, uuid) to authenticated;
