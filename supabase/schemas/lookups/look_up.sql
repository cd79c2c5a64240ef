create function public.look_up(payload jsonb) returns jsonb
language plpgsql stable
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := private.require_account();
  asked constant jsonb := payload -> 'lookups';
begin
  if jsonb_typeof(asked) is distinct from 'array' or jsonb_path_exists(asked, 'strict $[*] ? (@.type() != "object")') then
    perform private.invalid('lookups');
  elsif jsonb_array_length(asked) > 6 or octet_length(asked::text) > 8000 then
    perform private.invalid('lookups', 'too_long');
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'exercise', case when l.item ->> 'exercise' <> '' then
        jsonb_build_object('said', m.said, 'name', e.name, 'tracking', e.tracking, 'others', m.others) end,
      'found', case
        -- What is not known is asked for again, not answered for everything.
        when l.item ->> 'exercise' <> '' and e.id is null then null
        when l.item ->> 'tool' = 'exercise_history' and e.id is null then null
        else case l.item ->> 'tool'
          when 'exercise_history' then private.look_up_exercise_history(l.item, e.id)
          when 'training_volume' then private.look_up_training_volume(l.item)
          when 'records' then private.look_up_records(l.item, e.id)
          when 'workouts' then private.look_up_workouts(l.item, e.id)
          when 'next_workout' then private.look_up_next_workout()
          when 'find_exercises' then private.look_up_exercises(l.item, e.id)
          when 'memories' then private.look_up_memories(l.item)
        end
      end
    ) order by l.n), '[]')
    from jsonb_array_elements(asked) with ordinality l (item, n)
    left join private.exercises_meant(array(
      select coalesce(a.item ->> 'exercise', '') from jsonb_array_elements(asked) with ordinality a (item, n) order by a.n
    )) m on m.n = l.n
    left join public.exercises e on e.id = m.exercise_id
  );
end
$$;
comment on function public.look_up(jsonb) is
  'What the companion looks up for POST /chat, { lookups: [{ tool, exercise, from, to, weeks, query, limit }] } of up to 6: for each { exercise, found }; exercise says which one a name was taken for.';
grant execute on function public.look_up(jsonb) to authenticated;
