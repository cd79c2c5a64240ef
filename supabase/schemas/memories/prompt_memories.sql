create function private.prompt_memories(most integer, today date, out memories json, out memories_total integer)
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  now_at constant timestamptz := private.now();
  chosen uuid[];
begin
  loop
    select coalesce(json_agg(t), '[]'), count(*) into memories, memories_total
    from (
      select m.id, m.kind, m.content, m.about, private.memory_status(m, today) as status,
        case when m.proposes_memory_id is not null then
          jsonb_build_object('change', m.proposes_change, 'memory_id', m.proposes_memory_id) end as proposes,
        m.valid_from, m.valid_until, m.created_at, m.source, m.importance
      from public.memories m
      where m.user_id = me and private.memory_status(m, today) in ('current', 'proposed')
        and (chosen is null or m.id = any (chosen))
      order by m.created_at, m.id
      -- Mostly these are all: one more shows that they are not.
      limit case when chosen is null then most + 1 end
    ) t;
    exit when chosen is not null or memories_total <= most;
    chosen := array(
      select m.id
      from public.memories m
      left join public.memory_stats s on s.memory_id = m.id and s.user_id = me
      where m.user_id = me and private.memory_status(m, today) in ('current', 'proposed')
      order by m.kind = 'constraint' desc, private.usefulness(m.importance, s.confirm_count, s.recall_count,
        greatest(m.updated_at, s.last_recalled_at), now_at) desc, m.created_at desc, m.id
      limit greatest(most, (
        select count(*) from public.memories c
        where c.user_id = me and c.kind = 'constraint' and private.memory_status(c, today) in ('current', 'proposed')
      ))
    );
  end loop;
  if chosen is not null then
    select count(*) into memories_total
    from public.memories m
    where m.user_id = me and private.memory_status(m, today) in ('current', 'proposed');
  end if;
end
$$;
comment on function private.prompt_memories(integer, date) is
  'What the prompt shows of the caller, oldest first, and how many there are; every constraint, and of the rest the most useful.';
grant execute on function private.prompt_memories(integer, date) to authenticated;
