create function private.memory_json(m public.memories) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', m.id, 'kind', m.kind, 'content', m.content, 'importance', round(m.importance::numeric, 3),
    'source', m.source, 'source_message_id', m.source_message_id, 'superseded_by', m.superseded_by,
    'created_at', m.created_at, 'updated_at', m.updated_at,
    'last_recalled_at', s.last_recalled_at, 'recall_count', coalesce(s.recall_count, 0)
  )
  from (select m.id) one
  left join public.memory_stats s on s.memory_id = one.id and s.user_id = m.user_id
$$;
comment on function private.memory_json(public.memories) is 'Memory, as the API shows it.';
grant execute on function private.memory_json(public.memories) to authenticated;
