create function public.other_plan_days(target uuid, known_day uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  plan jsonb;
begin
  select private.plan_json(p) into plan from public.plans p where p.id = target and p.user_id = me;
  if plan is null then
    perform private.fail('not_found');
  end if;
  return (
    select coalesce(jsonb_agg(x.item), '[]')
    from jsonb_array_elements(plan -> 'days') d (day)
    cross join jsonb_array_elements(private.day_exercises(plan, (d.day ->> 'id')::uuid)) x (item)
    where (d.day ->> 'id')::uuid <> known_day
  );
end
$$;
comment on function public.other_plan_days(uuid, uuid) is
  'For GET /plans/{id}/next, when an exercise of that day has stalled: the exercises of all other days, with their histories.';
grant execute on function public.other_plan_days(uuid, uuid) to authenticated;
