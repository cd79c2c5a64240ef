create function private.recent_messages(thread uuid, before_message uuid, block integer, zone text) returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(json_agg(json_build_object('role', m.role, 'content', m.content,
      'date', (m.created_at at time zone zone)::date
    ) order by m.seq), '[]')
    from (
      select o.*, row_number() over (order by o.seq) as place, count(*) over () as total
      from public.messages o
      where o.conversation_id = thread
        and o.user_id = (select auth.uid())
        and o.seq < (select q.seq from public.messages q where q.id = before_message)
        and (o.role = 'assistant' or exists (select from public.messages r where r.reply_to = o.id))
    ) m
    -- Whole blocks are left out, so that the beginning of the prompt stays the same in between.
    where m.place > greatest(m.total / block - 1, 0) * block
  );
end
$$;
comment on function private.recent_messages(uuid, uuid, integer, text) is
  'The answered exchanges before a message, oldest first: the last one to two blocks of them.';
grant execute on function private.recent_messages(uuid, uuid, integer, text) to authenticated;
