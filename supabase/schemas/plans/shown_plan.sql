create function private.shown_plan(p public.plans) returns json
language plpgsql stable
set search_path = ''
as $$
declare
  now_json constant jsonb := private.plan_now_json(p);
begin
  return json_build_object(
    'id', p.id, 'name', p.name, 'description', p.description, 'goal', p.goal, 'is_active', p.is_active,
    'version', p.version, 'created_at', p.created_at, 'updated_at', p.updated_at,
    'weeks', p.weeks, 'week_names', p.week_names, 'days', private.shown_plan_days(p),
    'week', now_json -> 'week', 'training_maxes', now_json -> 'training_maxes'
  );
end
$$;
comment on function private.shown_plan(public.plans) is 'Plan, as the API shows it, with days, exercises and sets.';
grant execute on function private.shown_plan(public.plans) to authenticated;
