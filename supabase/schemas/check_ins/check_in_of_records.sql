create function private.check_in_of_records(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select 'record'::public.check_in_kind, w.id::text,
    jsonb_build_object(
      'date', w.local_date, 'count', jsonb_array_length(r.records),
      'records', jsonb_path_query_array(r.records, '$[0 to 2]')
    ),
    null::uuid, w.id
  from public.workouts w
  cross join lateral (select private.telling_records(w.id) as records) r
  where w.user_id = (select auth.uid()) and w.local_date between today - 1 and today
    and r.records <> '[]'
  order by w.started_at desc, w.id desc
  limit 5;
end
$$;
comment on function private.check_in_of_records(date) is 'The workouts of yesterday and today that hold a record, the newest first.';
grant execute on function private.check_in_of_records(date) to authenticated;
