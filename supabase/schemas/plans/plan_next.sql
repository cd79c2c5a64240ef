create function public.plan_next(target uuid, wanted_day uuid default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  plan jsonb;
  chosen uuid;
  answer jsonb;
begin
  select private.plan_json(p) into plan from public.plans p where p.id = target and p.user_id = me;
  if plan is null then
    perform private.fail('not_found');
  end if;
  chosen := coalesce(wanted_day, private.next_plan_day(target));
  select jsonb_build_object(
    'plan_id', plan -> 'id', 'plan_name', plan -> 'name',
    'day', jsonb_build_object('id', d.day -> 'id', 'name', d.day -> 'name', 'position', d.n - 1),
    'exercises', coalesce((
      select jsonb_agg((x.item - 'sets') || jsonb_build_object(
        'tracking', e.tracking, 'targets', x.item -> 'sets',
        'history', private.slot_history(target, chosen, s.exercise_id, s.alike)
      ) order by x.n)
      from jsonb_array_elements(d.day -> 'exercises') with ordinality x (item, n)
      join private.day_slots(plan -> 'days', chosen) s on s.id = (x.item ->> 'id')::uuid
      join public.exercises e on e.id = s.exercise_id
    ), '[]')
  )
  into answer
  from jsonb_array_elements(plan -> 'days') with ordinality d (day, n)
  where (d.day ->> 'id')::uuid = chosen;
  if answer is null and wanted_day is not null then
    perform private.invalid('day_id', 'not_found');
  elsif answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.plan_next(uuid, uuid) is
  'GET /plans/{id}/next: the wanted day, else the one after the day trained last; each exercise with its targets and history.';
grant execute on function public.plan_next(uuid, uuid) to authenticated;
