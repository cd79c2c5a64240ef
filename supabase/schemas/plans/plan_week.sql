create function private.plan_week(p public.plans) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  if p.weeks = 1 then
    return 1;
  end if;
  return private.pass_now(p, private.next_plan_day(p.id)) % p.weeks + 1;
end
$$;
comment on function private.plan_week(public.plans) is 'The week of the cycle that comes next in a plan, from 1.';
grant execute on function private.plan_week(public.plans) to authenticated;
