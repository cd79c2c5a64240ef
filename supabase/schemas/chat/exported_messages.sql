create function private.exported_messages(how_many integer, after_time timestamptz, after_id uuid, after_seq bigint)
returns table (key json, shown json)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select json_build_array(c.created_at, c.id, coalesce(m.seq, 0)), json_build_object(
    'conversation', json_build_object(
      'id', c.id, 'title', c.title, 'created_at', c.created_at, 'last_message_at', c.last_message_at
    ),
    'message', to_jsonb(m) - array['user_id', 'seq', 'conversation_id', 'attempt_started_at']
      || jsonb_build_object('trace', t.trace || jsonb_build_object('refused', t.refused))
  )
  from (
    select *
    from public.conversations k
    where k.user_id = (select auth.uid()) and (k.created_at, k.id) >= (after_time, after_id)
  ) c
  left join public.messages m on m.conversation_id = c.id and m.user_id = c.user_id
  left join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
  where c.id <> after_id or m.seq > after_seq
  order by c.created_at, c.id, m.seq
  limit how_many;
end
$$;
comment on function private.exported_messages(integer, timestamptz, uuid, bigint) is
  'Each message behind a place, with the conversation that it stands in; of an empty conversation one row without a message.';
grant execute on function private.exported_messages(integer, timestamptz, uuid, bigint) to authenticated;
