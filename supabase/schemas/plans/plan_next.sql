create function public.plan_next(target uuid, wanted_day uuid default null) returns jsonb
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  stored public.plans;
  days jsonb;
  chosen uuid;
  answer jsonb;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  days := private.plan_days_json(stored);
  chosen := coalesce(wanted_day, private.next_plan_day(target));
  select jsonb_build_object(
    'plan_id', stored.id, 'plan_name', stored.name,
    'day', jsonb_build_object('id', d.day -> 'id', 'name', d.day -> 'name', 'position', d.n - 1),
    'exercises', private.day_exercises(target, days, chosen)
  )
  into answer
  from jsonb_array_elements(days) with ordinality d (day, n)
  where (d.day ->> 'id')::uuid = chosen;
  if answer is null and wanted_day is not null then
    perform private.invalid('day_id', 'not_found');
  elsif answer is null then
    perform private.fail('not_found');
  end if;
  return answer || private.plan_cycle(stored, chosen) || (
    select jsonb_build_object('gym', f.gym, 'unit_system', f.unit_system) from public.profiles f where f.id = me
  ) || jsonb_build_object('warnings', private.day_warnings(array(
    select (x.item ->> 'exercise_id')::uuid from jsonb_array_elements(answer -> 'exercises') with ordinality x (item, n) order by x.n
  )));
end
$$;
comment on function public.plan_next(uuid, uuid) is
  'GET /plans/{id}/next: the wanted day, else the one after the day trained last; each exercise with its targets and history, the week, what the loads depend on, and what standing constraints rule out.';
grant execute on function public.plan_next(uuid, uuid) to authenticated;
