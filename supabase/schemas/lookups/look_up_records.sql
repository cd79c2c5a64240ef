create function private.look_up_records(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  from_date constant date := (private.lookup_range(asked) ->> 'from')::date;
  to_date constant date := (private.lookup_range(asked) ->> 'to')::date;
begin
  return (
    with held as (
      select r.*, count(*) over (partition by r.exercise_id) as kinds
      from jsonb_to_recordset(public.progress_records(case when exercise is not null then array[exercise] end) -> 'data') r (
        exercise_id uuid, exercise_name text, kind public.record_kind, value numeric, workout_id uuid, set_position integer,
        local_date date)
      where (from_date is null or r.local_date >= from_date) and (to_date is null or r.local_date <= to_date)
    ), ranked as (
      -- What is trained most comes first; of a time, what was set last.
      select h.exercise_id, h.exercise_name, case when from_date is null and to_date is null then (
          select count(*) from private.performances p where p.user_id = me and p.exercise_id = h.exercise_id
        ) end as sessions, max(h.local_date) as newest
      from held h
      group by h.exercise_id, h.exercise_name
      order by sessions desc nulls last, newest desc, h.exercise_name
      limit coalesce(private.lookup_number(asked ->> 'limit', 20), 10)
    )
    select jsonb_build_object('total', (select count(distinct h.exercise_id) from held h), 'exercises', coalesce(jsonb_agg(
      jsonb_build_object('name', k.exercise_name, 'records', (
        select jsonb_agg(jsonb_build_object('kind', h.kind, 'value', h.value, 'date', h.local_date, 'reps', s.reps) order by h.kind)
        from held h
        left join public.workout_sets s
          on s.workout_id = h.workout_id and s.user_id = me and s.position = h.set_position
        where h.exercise_id = k.exercise_id
      )) order by k.sessions desc nulls last, k.newest desc, k.exercise_name
    ), '[]'))
    from ranked k
  );
end
$$;
comment on function private.look_up_records(jsonb, uuid) is
  'Personal records, of one exercise or of those trained most, that were set between dates: { total, exercises }.';
grant execute on function private.look_up_records(jsonb, uuid) to authenticated;
