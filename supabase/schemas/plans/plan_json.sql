create function private.plan_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return jsonb_build_object(
    'id', p.id, 'name', p.name, 'description', p.description, 'goal', p.goal, 'is_active', p.is_active,
    'version', p.version, 'created_at', p.created_at, 'updated_at', p.updated_at,
    'weeks', p.weeks, 'week_names', p.week_names, 'days', private.plan_days_json(p)
  ) || private.plan_now_json(p);
end
$$;
comment on function private.plan_json(public.plans) is 'Plan, as the API shows it, with days, exercises and sets.';
grant execute on function private.plan_json(public.plans) to authenticated;
