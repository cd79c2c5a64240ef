create function private.exported_list(list text, how_many integer, page_after jsonb)
returns table (key json, shown json)
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  is_timed constant boolean := list not in ('affinity_events', 'receipts');
  after_time constant timestamptz := case when is_timed and page_after is not null then page_after ->> 0 else '-infinity' end;
  after_id constant uuid := coalesce(
    case when is_timed then page_after ->> 1 end, '00000000-0000-0000-0000-000000000000');
begin
  case list
    when 'affinity_events' then
      return query
      select json_build_array(e.seq), (to_jsonb(e) - array['user_id', 'seq', 'week'])::json
      from public.affinity_events e
      where e.user_id = me and e.seq > coalesce((page_after ->> 0)::bigint, 0)
      order by e.seq
      limit how_many;
    when 'exercises' then
      return query
      select json_build_array(e.created_at, e.id), to_json(private.exercise_json(e))
      from public.exercises e
      where e.user_id = me and (e.created_at, e.id) > (after_time, after_id)
      order by e.created_at, e.id
      limit how_many;
    when 'plans' then
      return query
      select json_build_array(p.created_at, p.id), to_json(private.shown_plan(p))
      from public.plans p
      where p.user_id = me and (p.created_at, p.id) > (after_time, after_id)
      order by p.created_at, p.id
      limit how_many;
    when 'workouts' then
      return query
      select json_build_array(w.started_at, w.id), to_json(w.shown)
      from private.shown_workouts w
      where w.user_id = me and (w.started_at, w.id) > (after_time, after_id)
      order by w.started_at, w.id
      limit how_many;
    when 'memories' then
      return query
      select json_build_array(m.created_at, m.id), to_json(private.memory_json(m))
      from public.memories m
      where m.user_id = me and (m.created_at, m.id) > (after_time, after_id)
      order by m.created_at, m.id
      limit how_many;
    when 'check_ins' then
      return query
      select json_build_array(k.created_at, k.id), (to_jsonb(k) - array['user_id', 'subject'])::json
      from public.check_ins k
      where k.user_id = me and (k.created_at, k.id) > (after_time, after_id)
      order by k.created_at, k.id
      limit how_many;
    when 'feedback' then
      return query
      select json_build_array(f.created_at, f.message_id), (to_jsonb(f) - 'user_id')::json
      from public.message_feedback f
      where f.user_id = me and (f.created_at, f.message_id) > (after_time, after_id)
      order by f.created_at, f.message_id
      limit how_many;
    when 'conversations' then
      return query select * from private.exported_messages(how_many, after_time, after_id, (page_after ->> 2)::bigint);
    when 'receipts' then
      return query select * from private.own_receipts(how_many, page_after ->> 0, (page_after ->> 1)::uuid);
    else
      perform private.invalid('list');
  end case;
end
$$;
comment on function private.exported_list(text, integer, jsonb) is
  'The rows of one list of the export behind a place, oldest first, each with the place behind it.';
grant execute on function private.exported_list(text, integer, jsonb) to authenticated;
