create function public.list_messages(target uuid, page_limit integer default 20, page_after jsonb default null)
returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  perform private.check_page(page_limit, page_after);
  if not exists (select from public.conversations c where c.id = target and c.user_id = me) then
    perform private.fail('not_found');
  end if;
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object('key', jsonb_build_array(f.seq), 'row', jsonb_build_object(
        'id', f.id, 'role', f.role, 'content', f.content, 'status', f.status, 'mood', f.mood,
        'suggestions', f.suggestions, 'actions', f.actions, 'created_at', f.created_at
      )) order by f.seq desc)
      from (
        select *
        from public.messages m
        where m.conversation_id = target
          and m.user_id = me
          and (page_after is null or m.seq < (page_after ->> 0)::bigint)
        order by m.seq desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_messages(uuid, integer, jsonb) is 'GET /chat/conversations/{id}/messages, newest first.';
grant execute on function public.list_messages(uuid, integer, jsonb) to authenticated;
