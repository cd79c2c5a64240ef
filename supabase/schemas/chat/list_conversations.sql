create function public.list_conversations(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'row', jsonb_build_object('id', f.id, 'title', f.title, 'last_message_at', f.last_message_at),
        'key', jsonb_build_array(f.last_message_at, f.id)
      ) order by f.last_message_at desc, f.id desc)
      from (
        select *
        from public.conversations c
        where c.user_id = me
          and (page_after is null
            or (c.last_message_at, c.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by c.last_message_at desc, c.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_conversations(integer, jsonb) is 'GET /chat/conversations, the last used first.';
grant execute on function public.list_conversations(integer, jsonb) to authenticated;
