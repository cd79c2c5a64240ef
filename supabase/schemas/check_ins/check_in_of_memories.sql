create function private.check_in_of_memories(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select 'dated_memory'::public.check_in_kind,
    -- Before it and after it are two things to say.
    format('%s:%s:%s', m.id, d.date, case when d.date < today then 'after' else 'before' end),
    jsonb_build_object('date', d.date, 'marks', d.marks, 'memory_kind', m.kind),
    m.id, null::uuid
  from public.memories m
  join public.profiles p on p.id = m.user_id
  cross join lateral (
    select case when m.valid_until between today - 1 and today + 1 then m.valid_until else m.valid_from end as date,
      case
        when m.valid_from = m.valid_until then 'on'
        when m.valid_until between today - 1 and today + 1 then
          case when m.valid_from is null and m.kind in ('event', 'goal', 'fact') then 'on' else 'until' end
        else 'from'
      end as marks
  ) d
  where m.user_id = (select auth.uid()) and m.is_current and d.date between today - 1 and today + 1
    -- What was said in today's chat is not news to anybody.
    and not (m.source = 'chat' and (m.created_at at time zone p.time_zone)::date >= today)
  order by abs(d.date - today), m.importance desc, m.id
  limit 5;
end
$$;
comment on function private.check_in_of_memories(date) is
  'Memories that begin or end yesterday, today or tomorrow, the nearest first; marks: whether the date is their day (on), their first (from) or last (until).';
grant execute on function private.check_in_of_memories(date) to authenticated;
