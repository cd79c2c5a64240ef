create function public.other_plan_days(target uuid, known_day uuid) returns jsonb
language plpgsql stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  days jsonb;
begin
  select private.plan_days_json(p) into days from public.plans p where p.id = target and p.user_id = me;
  if days is null then
    perform private.fail('not_found');
  end if;
  return (
    select coalesce(jsonb_agg(x.item), '[]')
    from jsonb_array_elements(days) d (day)
    cross join jsonb_array_elements(private.day_exercises(target, days, (d.day ->> 'id')::uuid)::jsonb) x (item)
    where (d.day ->> 'id')::uuid <> known_day
  );
end
$$;
comment on function public.other_plan_days(uuid, uuid) is
  'For GET /plans/{id}/next, when an exercise of that day has stalled: the exercises of all other days, with their histories.';
grant execute on function public.other_plan_days(uuid, uuid) to authenticated;
