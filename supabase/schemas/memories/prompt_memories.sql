create function private.prompt_memories(how_many integer) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'memories', coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'content', m.content,
        'created_at', m.created_at) order by m.created_at, m.id) filter (where m.place <= how_many), '[]'),
      'memories_total', count(*)
    )
    from (
      select c.id, c.kind, c.content, c.created_at,
        row_number() over (order by c.kind <> 'constraint', c.importance desc, c.created_at, c.id) as place
      from public.memories c
      where c.user_id = (select auth.uid()) and c.is_current
    ) m
  );
end
$$;
comment on function private.prompt_memories(integer) is
  'What the prompt lists, oldest first: the caller''s current memories, constraints before others when there are more.';
grant execute on function private.prompt_memories(integer) to authenticated;
