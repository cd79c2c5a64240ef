create function private.day_exercises(plan jsonb, of_day uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg((x.item - 'sets') || jsonb_build_object(
      'tracking', e.tracking, 'equipment', e.equipment, 'mechanic', e.mechanic, 'primary_muscles', e.primary_muscles,
      'targets', x.item -> 'sets',
      'history', private.slot_history((plan ->> 'id')::uuid, of_day, s.exercise_id, s.alike)
    ) order by x.n), '[]')
    from jsonb_array_elements(plan -> 'days') d (day)
    cross join jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
    join private.day_slots(plan -> 'days', of_day) s on s.id = (x.item ->> 'id')::uuid
    join public.exercises e on e.id = s.exercise_id
    where (d.day ->> 'id')::uuid = of_day
  );
end
$$;
comment on function private.day_exercises(jsonb, uuid) is
  'The exercises of a day of a plan as plan_json() shows it, each with its targets of all weeks and its history.';
grant execute on function private.day_exercises(jsonb, uuid) to authenticated;
