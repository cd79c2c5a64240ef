create function public.list_memories(
  kinds text[] default null, statuses text[] default null, page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  today constant date := private.local_today();
  wanted constant text[] := coalesce(statuses, '{current,proposed}');
begin
  if cardinality(kinds) > 5 then
    perform private.invalid('kinds', 'too_long');
  elsif cardinality(wanted) > 5 then
    perform private.invalid('statuses', 'too_long');
  end if;
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.memory_json(f.m), 'key', jsonb_build_array((f.m).created_at, (f.m).id))
        order by (f.m).created_at desc, (f.m).id desc
      )
      from (
        select m
        from public.memories m
        where m.user_id = me
          and (kinds is null or m.kind::text = any (kinds))
          and private.memory_status(m, today)::text = any (wanted)
          and (page_after is null
            or (m.created_at, m.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by m.created_at desc, m.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_memories(text[], text[], integer, jsonb) is
  'GET /memories, newest first: of these kinds and statuses, by default what is current and what is proposed.';
grant execute on function public.list_memories(text[], text[], integer, jsonb) to authenticated;
