create function private.recent_messages(thread uuid, before_message uuid, how_many integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'content', m.content) order by m.seq), '[]')
  from (
    select *
    from public.messages o
    where o.conversation_id = thread
      and o.user_id = (select auth.uid())
      and o.seq < (select q.seq from public.messages q where q.id = before_message)
      and (o.role = 'assistant' or exists (select from public.messages r where r.reply_to = o.id))
    order by o.seq desc
    limit how_many
  ) m
$$;
comment on function private.recent_messages(uuid, uuid, integer) is 'The answered exchanges before a message, oldest first.';
grant execute on function private.recent_messages(uuid, uuid, integer) to authenticated;
