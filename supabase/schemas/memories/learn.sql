create function private.learn(source_message uuid, operations jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  operation jsonb;
  target public.memories;
  learned uuid[] := '{}';
begin
  for operation in
    select o.item
    from jsonb_array_elements(coalesce(operations, '[]')) with ordinality o (item, n)
    order by o.n
    limit 12
  loop
    target := null;
    continue when operation ->> 'op' is null or (operation ->> 'content' is null and operation ->> 'op' in ('add', 'update'))
      or (operation ->> 'op' = 'add' and operation ->> 'kind' is null) or operation ->> 'op' = 'confirm';
    if operation ->> 'op' <> 'add' then
      -- What a person wrote or corrected is not the model's to change.
      select * into target
      from public.memories m
      where m.id = (operation ->> 'memory_id')::uuid and m.user_id = me and m.is_current and m.source <> 'user';
      continue when target.id is null;
    end if;
    if operation ->> 'op' = 'forget' then
      update public.memories m set forgotten_at = private.now() where m.id = target.id;
    elsif cardinality(learned) < 5 then
      learned := array_remove(learned || private.remember(
        source_message, coalesce((operation ->> 'kind')::public.memory_kind, target.kind), operation ->> 'content',
        coalesce(case operation ->> 'importance' when 'low' then 0.3 when 'normal' then 0.5 when 'high' then 0.8 end, target.importance, 0.5), target.id
      ), null);
    end if;
  end loop;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'content', m.content, 'kind', m.kind) order by l.n), '[]')
    from unnest(learned) with ordinality l (id, n)
    join public.memories m on m.id = l.id
  );
end
$$;
comment on function private.learn(uuid, jsonb) is
  'Adds, updates and forgets what one message changes, at most five new statements; answers those that are new.';
grant execute on function private.learn(uuid, jsonb) to authenticated;
