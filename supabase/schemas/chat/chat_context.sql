create function private.chat_context(person public.profiles, told private.chat_notes) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  last_message_on date;
begin
  select (m.created_at at time zone person.time_zone)::date into last_message_on
  from public.messages m
  -- Not the one that is being answered.
  where m.user_id = person.id and m.role = 'assistant'
  order by m.created_at desc
  limit 1;
  return json_build_object(
    'now', private.local_time(private.now(), person.time_zone),
    'companion_name', person.companion_name,
    'user', json_build_object('display_name', person.display_name, 'unit_system', person.unit_system,
      'time_zone', person.time_zone, 'training_goal', person.training_goal, 'pause', told.pause, 'last_pause', told.last_pause),
    'affinity', json_build_object('score', person.affinity_score, 'level', private.level_of(person.affinity_score)),
    'streak_weeks', told.streak_weeks,
    'active_plan', told.active_plan,
    'last_workouts', told.last_workouts,
    'records', told.records,
    'check_in', private.check_in_of_day(told.day),
    'training', told.training,
    'last_message_on', last_message_on
  );
end
$$;
comment on function private.chat_context(public.profiles, private.chat_notes) is
  'What the companion is told besides the memories: person, bond, plan, last training.';
grant execute on function private.chat_context(public.profiles, private.chat_notes) to authenticated;
