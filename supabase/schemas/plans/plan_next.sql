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
  place integer;
  day jsonb;
  cycle jsonb;
  person public.profiles;
begin
  select * into stored from public.plans p where p.id = target and p.user_id = me;
  if stored.id is null then
    perform private.fail('not_found');
  end if;
  days := private.plan_days_json(stored);
  chosen := coalesce(wanted_day, private.next_plan_day(target));
  select d.n - 1, d.day into place, day
  from jsonb_array_elements(days) with ordinality d (day, n)
  where (d.day ->> 'id')::uuid = chosen;
  if day is null and wanted_day is not null then
    perform private.invalid('day_id', 'not_found');
  elsif day is null then
    perform private.fail('not_found');
  end if;
  cycle := private.plan_cycle(stored, chosen);
  select * into person from public.profiles p where p.id = me;
  -- As json up to here: what is large, the history, is parsed once.
  return json_build_object(
    'plan_id', stored.id, 'plan_name', stored.name,
    'day', json_build_object('id', day -> 'id', 'name', day -> 'name', 'position', place),
    'exercises', private.day_exercises(target, days, chosen),
    'week', cycle -> 'week', 'weeks', cycle -> 'weeks', 'week_names', cycle -> 'week_names',
    'weeks_trained', cycle -> 'weeks_trained', 'training_maxes', cycle -> 'training_maxes',
    'gym', person.gym, 'unit_system', person.unit_system,
    'warnings', private.day_warnings(array(
      select (x.item ->> 'exercise_id')::uuid from jsonb_array_elements(day -> 'exercises') with ordinality x (item, n) order by x.n
    ))
  )::jsonb;
end
$$;
comment on function public.plan_next(uuid, uuid) is
  'GET /plans/{id}/next: the wanted day, else the one after the day trained last; each exercise with its targets and history, the week, what the loads depend on, and what standing constraints rule out.';
grant execute on function public.plan_next(uuid, uuid) to authenticated;
