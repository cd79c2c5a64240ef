create function private.day_slots(days jsonb, of_day uuid)
returns table (id uuid, exercise_id uuid, alike jsonb)
language plpgsql immutable rows 10
set search_path = ''
as $$
begin
  return query
  with items as (
    select
      (d.day ->> 'id')::uuid as day_id, (x.item ->> 'id')::uuid as id, (x.item ->> 'exercise_id')::uuid as exercise_id,
      x.n, md5((
        select jsonb_agg(s.item - 'rest_s' order by s.n)
        from jsonb_array_elements(x.item -> 'sets') with ordinality s (item, n)
      )::text) as targets
    from jsonb_array_elements(days) d (day)
    cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
  ), slots as (
    select i.*,
      row_number() over (partition by i.day_id, i.exercise_id order by i.n) as nth,
      count(*) over (partition by i.day_id, i.exercise_id) as times,
      row_number() over (partition by i.day_id, i.exercise_id, i.targets order by i.n) as nth_alike
    from items i
  )
  select h.id, h.exercise_id, (
    select jsonb_object_agg(a.day_id, jsonb_build_object('nth', a.nth, 'times', a.times))
    from slots a
    where a.id = h.id or (a.day_id <> h.day_id and a.exercise_id = h.exercise_id
      and a.nth_alike = h.nth_alike and a.targets = h.targets)
  )
  from slots h
  where h.day_id = of_day;
end
$$;
comment on function private.day_slots(jsonb, uuid) is
  'The exercises of a day; alike holds, by day that prescribes the same sets of it, which of how many times it stands there.';
grant execute on function private.day_slots(jsonb, uuid) to authenticated;
