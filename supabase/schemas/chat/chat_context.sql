create function private.chat_context() returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select json_build_object(
      'now', private.local_time(private.now(), p.time_zone),
      'companion_name', p.companion_name,
      'user', json_build_object('display_name', p.display_name, 'unit_system', p.unit_system,
        'time_zone', p.time_zone, 'training_goal', p.training_goal, 'pause', private.current_pause(),
        'last_pause', private.last_pause()),
      'affinity', json_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score)),
      'streak_weeks', private.streak_weeks(),
      'active_plan', private.active_plan(),
      'last_workouts', private.last_workouts(3),
      'records', private.known_bests(5),
      'check_in', private.check_in_of_today(),
      'training', private.training_context(),
      'last_message_on', (
        -- Not the one that is being answered.
        select (m.created_at at time zone p.time_zone)::date
        from public.messages m
        where m.user_id = p.id and m.role = 'assistant'
        order by m.created_at desc
        limit 1
      )
    )
    from public.profiles p
    where p.id = (select auth.uid())
  );
end
$$;
comment on function private.chat_context() is 'What the companion is told besides the memories: person, bond, plan, last training.';
grant execute on function private.chat_context() to authenticated;
