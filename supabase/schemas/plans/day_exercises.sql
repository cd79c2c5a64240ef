create function private.day_exercises(of_plan uuid, days jsonb, of_day uuid) returns json
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
      'id', x.item -> 'id', 'exercise_id', x.item -> 'exercise_id', 'exercise_name', x.item -> 'exercise_name',
      'superset', x.item -> 'superset', 'notes', x.item -> 'notes', 'progression', x.item -> 'progression',
      'tracking', e.tracking, 'equipment', e.equipment, 'mechanic', e.mechanic, 'primary_muscles', e.primary_muscles,
      'targets', x.item -> 'sets',
      'history', private.slot_history(of_plan, of_day, s.exercise_id, s.alike)
    ) order by x.n), '[]')
    from private.day_slots(days, of_day) s
    join public.exercises e on e.id = s.exercise_id
    join jsonb_array_elements((
      select d.day -> 'exercises' from jsonb_array_elements(days) d (day) where (d.day ->> 'id')::uuid = of_day
    )) with ordinality x (item, n) on (x.item ->> 'id')::uuid = s.id
  );
end
$$;
comment on function private.day_exercises(uuid, jsonb, uuid) is
  'The exercises of a day of a plan, of which plan_days_json() gave the days: each with its targets of all weeks and its history.';
grant execute on function private.day_exercises(uuid, jsonb, uuid) to authenticated;
