create function private.record_trace(payload jsonb) returns void
language sql volatile security definer
set search_path = ''
as $$
  insert into public.message_traces (message_id, user_id, trace)
  select (payload ->> 'message_id')::uuid, auth.uid(), payload -> 'trace'
  where jsonb_typeof(payload -> 'trace') = 'object'
$$;
comment on function private.record_trace(jsonb) is 'Keeps why a reply was given.';
grant execute on function private.record_trace(jsonb) to authenticated;
