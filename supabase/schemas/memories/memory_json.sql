create function private.memory_json(m public.memories) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'id', m.id, 'kind', m.kind, 'content', m.content, 'importance', round(m.importance::numeric, 3),
      'about', m.about, 'status', private.memory_status(m, private.local_today()),
      'source', m.source, 'source_message_id', m.source_message_id, 'quote', m.quote,
      'proposes', case when m.proposes_memory_id is not null then
        jsonb_build_object('change', m.proposes_change, 'memory_id', m.proposes_memory_id) end,
      'superseded_by', m.superseded_by, 'valid_from', m.valid_from, 'valid_until', m.valid_until,
      'created_at', m.created_at, 'updated_at', m.updated_at,
      'last_recalled_at', s.last_recalled_at, 'recall_count', coalesce(s.recall_count, 0)
    )
    from (select m.id) one
    left join public.memory_stats s on s.memory_id = one.id and s.user_id = m.user_id
  );
end
$$;
comment on function private.memory_json(public.memories) is 'Memory, as the API shows it.';
grant execute on function private.memory_json(public.memories) to authenticated;
