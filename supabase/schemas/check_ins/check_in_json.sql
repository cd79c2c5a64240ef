create function private.check_in_json(k public.check_ins) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'id', k.id, 'kind', k.kind, 'facts', k.facts || coalesce((
        select jsonb_build_object('content', m.content)
        from public.memories m
        where m.id = k.memory_id and m.user_id = k.user_id
      ), '{}'),
      'next', case when k.kind = 'stall' then private.plan_for_exercise((k.facts ->> 'exercise_id')::uuid) end,
      'reader', jsonb_build_object(
        'language', p.language, 'unit_system', p.unit_system, 'rank', private.rank_of(p.affinity_score),
        'today', private.local_today()
      )
    )
    from public.profiles p
    where p.id = k.user_id
  );
end
$$;
comment on function private.check_in_json(public.check_ins) is
  'What words are made of: { id, kind, facts, next, reader }; next is what the plan says of a lift that stalled.';
grant execute on function private.check_in_json(public.check_ins) to authenticated;
