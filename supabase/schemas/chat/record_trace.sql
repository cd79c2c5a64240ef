create function private.record_trace(payload jsonb, refused jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if jsonb_typeof(payload -> 'trace') = 'object' then
    insert into public.message_traces (message_id, user_id, trace, refused)
    values ((payload ->> 'message_id')::uuid, auth.uid(), payload -> 'trace', coalesce(refused, '[]'));
  end if;
end
$$;
comment on function private.record_trace(jsonb, jsonb) is 'Keeps why a reply was given, and which of its memory operations were refused.';
grant execute on function private.record_trace(jsonb, jsonb) to authenticated;
