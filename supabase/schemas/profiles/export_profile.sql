create function public.export_profile() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return jsonb_build_object(
    'exported_at', private.now(),
    'profile', public.get_profile(),
    'language', (select p.language from public.profiles p where p.id = me),
    'pauses', (
      select coalesce(jsonb_agg(to_jsonb(p) - 'user_id' order by p.starts_on), '[]')
      from public.pauses p where p.user_id = me
    ),
    'affinity_events', (
      select coalesce(jsonb_agg(to_jsonb(e) - array['user_id', 'seq', 'week'] order by e.seq), '[]')
      from public.affinity_events e where e.user_id = me
    ),
    'exercises', (
      select coalesce(jsonb_agg(private.exercise_json(e) order by e.created_at, e.id), '[]')
      from public.exercises e where e.user_id = me
    ),
    'plans', (
      select coalesce(jsonb_agg(private.shown_plan(p)::jsonb order by p.created_at, p.id), '[]')
      from public.plans p where p.user_id = me
    ),
    'workouts', (
      select coalesce(jsonb_agg(w.shown order by w.started_at, w.id), '[]')
      from private.shown_workouts w where w.user_id = me
    ),
    'memories', (
      select coalesce(jsonb_agg(private.memory_json(m) order by m.created_at, m.id), '[]')
      from public.memories m where m.user_id = me
    ),
    'check_ins', (
      select coalesce(jsonb_agg(to_jsonb(k) - array['user_id', 'subject'] order by k.created_at, k.id), '[]')
      from public.check_ins k where k.user_id = me
    ),
    'feedback', (
      select coalesce(jsonb_agg(to_jsonb(f) - 'user_id' order by f.created_at, f.message_id), '[]')
      from public.message_feedback f where f.user_id = me
    ),
    'conversations', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', c.id, 'title', c.title, 'created_at', c.created_at, 'last_message_at', c.last_message_at,
        'messages', (
          select coalesce(jsonb_agg(
            to_jsonb(m) - array['user_id', 'seq', 'conversation_id', 'attempt_started_at']
              || jsonb_build_object('trace', t.trace || jsonb_build_object('refused', t.refused))
            order by m.seq
          ), '[]')
          from public.messages m
          left join public.message_traces t on t.message_id = m.id and t.user_id = m.user_id
          where m.conversation_id = c.id and m.user_id = me
        )
      ) order by c.created_at, c.id), '[]')
      from public.conversations c where c.user_id = me
    ),
    'receipts', private.own_receipts()
  );
end
$$;
comment on function public.export_profile() is 'GET /profile/export: everything stored about the caller, in one document.';
grant execute on function public.export_profile() to authenticated;
