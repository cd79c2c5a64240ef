create function private.plan_days_json(p public.plans) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return private.shown_plan_days(p);
end
$$;
comment on function private.plan_days_json(public.plans) is 'The days of a plan, to be compared or built into something else.';
grant execute on function private.plan_days_json(public.plans) to authenticated;
