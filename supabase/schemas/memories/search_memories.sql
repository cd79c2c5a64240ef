create function public.search_memories(
  query_text text, query_embedding extensions.vector(768) default null, match_count integer default 8,
  kinds text[] default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
  return jsonb_build_object('data', coalesce((
    select jsonb_agg(jsonb_build_object(
      'memory', private.memory_json(m),
      'score', f.score,
      'parts', jsonb_build_object('similarity', f.similarity, 'text_rank', f.text_rank, 'recency', f.recency,
        'importance', f.importance)
    ) order by f.score desc, f.id)
    from public.match_memories(query_embedding, match_count, query_text, kinds) f
    join public.memories m on m.id = f.id
  ), '[]'));
end
$$;
comment on function public.search_memories(text, extensions.vector, integer, text[]) is 'POST /memories/search.';
grant execute on function public.search_memories(text, extensions.vector, integer, text[]) to authenticated;
