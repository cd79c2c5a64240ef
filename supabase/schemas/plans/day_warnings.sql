create function private.day_warnings(exercise_ids uuid[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  warnings jsonb := '{}';
  taken uuid[] := exercise_ids;
  one record;
  original public.exercises;
  instead public.exercises;
begin
  for one in
    select e.id, string_agg(format('%s: %s', c.name, c.because), '; ' order by c.name) as because,
      jsonb_agg(distinct c.memory_id) as memory_ids
    from private.standing_constraints() c
    join public.exercises e on e.id = any (exercise_ids)
      and private.rules_out(c.movements, c.exercises, e.movement, e.search_keys)
    group by e.id
    order by array_position(exercise_ids, e.id)
  loop
    select * into original from public.exercises e where e.id = one.id;
    select * into instead from private.substitutes_for(original, private.gym_equipment(), taken, 1);
    taken := array_remove(taken || instead.id, null);
    warnings := warnings || jsonb_build_object(one.id, jsonb_build_object(
      'because', one.because, 'memory_ids', one.memory_ids,
      'substitute', case when instead.id is not null then
        jsonb_build_object('exercise_id', instead.id, 'exercise_name', instead.name) end
    ));
  end loop;
  return warnings;
end
$$;
comment on function private.day_warnings(uuid[]) is
  'By exercise of a day, which standing constraints of the memories rule it out, and what can take its place; each substitute once, and none of the day: a filter, no medical advice.';
grant execute on function private.day_warnings(uuid[]) to authenticated;
