create function public.memory_history(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  if not exists (select from public.memories m where m.id = target and m.user_id = me) then
    perform private.fail('not_found');
  end if;
  return jsonb_build_object('data', (
    with recursive before (id, steps) as (
      select m.id, 1 from public.memories m where m.superseded_by = target and m.user_id = me
      union
      select m.id, b.steps + 1 from before b join public.memories m on m.superseded_by = b.id and m.user_id = me
      where b.steps < 1000
    )
    select coalesce(jsonb_agg(private.memory_json(m) order by b.steps desc, m.created_at, m.id), '[]')
    from before b
    join public.memories m on m.id = b.id
  ));
end
$$;
comment on function public.memory_history(uuid) is 'GET /memories/{id}/history: what it superseded, oldest first.';
grant execute on function public.memory_history(uuid) to authenticated;
