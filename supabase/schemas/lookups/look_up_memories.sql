create function private.look_up_memories(asked jsonb) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return jsonb_build_object('memories', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'kind', m.kind, 'content', m.content, 'about', m.about, 'valid_from', m.valid_from, 'valid_until', m.valid_until,
      'created_at', m.created_at
    ) order by f.score desc, f.id), '[]')
    from public.match_memories(null, coalesce(private.lookup_number(asked ->> 'limit', 20), 8), asked ->> 'query') f
    join public.memories m on m.id = f.id
  ));
end
$$;
comment on function private.look_up_memories(jsonb) is 'Memories that share words with a text, best first: { memories }.';
grant execute on function private.look_up_memories(jsonb) to authenticated;
