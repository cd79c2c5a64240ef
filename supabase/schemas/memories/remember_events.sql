create function private.remember_events(target uuid, records jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  events constant jsonb := (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', private.event_id(target, e.event, e.statement), 'event', e.event, 'statement', e.statement,
      'importance', e.importance
    )), '[]')
    from private.events_of(target, records) e
  );
begin
  -- A delete of nothing would still wake the triggers of memories.
  if exists (select from public.memories m where m.workout_id = target and m.user_id = me and m.source = 'workout') then
    delete from public.memories m
    where m.user_id = me and m.workout_id = target and m.source = 'workout'
      and not exists (select from jsonb_array_elements(events) e (item) where e.item ->> 'id' = m.id::text);
  end if;
  if events = '[]' then
    return;
  end if;
  with added as (
    insert into public.memories (id, user_id, kind, content, importance, source, workout_id, event)
    select e.id, me, 'event', e.statement, e.importance, 'workout', target, e.event
    from jsonb_to_recordset(events) e (id uuid, event text, statement text, importance real)
    where not private.was_deleted('memory', e.id)
    on conflict (id) do nothing
    returning id, event
  )
  update public.memories m
  set superseded_by = a.id
  from added a
  where m.user_id = me and m.source = 'workout' and m.event = a.event and m.is_current and a.event ~ '^best:' and m.id <> a.id;
end
$$;
comment on function private.remember_events(uuid, jsonb) is
  'Makes the event memories of an own workout, with the records that it holds, what the log says now; the best of an exercise supersedes the last.';
grant execute on function private.remember_events(uuid, jsonb) to authenticated;
