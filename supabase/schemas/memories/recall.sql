create function private.recall(memory_ids uuid[]) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  recalled jsonb;
begin
  with used as (
    select m.id, m.content, min(k.n) as n
    from unnest(memory_ids) with ordinality k (id, n)
    join public.memories m on m.id = k.id and m.user_id = auth.uid()
    group by m.id
  ), counted as (
    insert into public.memory_stats as s (memory_id, user_id, last_recalled_at, recall_count)
    select id, auth.uid(), private.now(), 1 from used
    on conflict (memory_id) do update
      set recall_count = s.recall_count + 1, last_recalled_at = excluded.last_recalled_at
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'content', content) order by n), '[]') into recalled from used;
  return recalled;
end
$$;
comment on function private.recall(uuid[]) is 'Counts the recall of own memories; answers them as { id, content }.';
grant execute on function private.recall(uuid[]) to authenticated;
