create function private.set_plan_week(p public.plans, wanted integer) returns boolean
language plpgsql volatile
set search_path = ''
as $$
declare
  here constant integer := private.pass_now(p, private.next_plan_day(p.id));
  ahead constant integer := wanted - 1 - here % p.weeks;
begin
  if wanted is null or wanted not between 1 and p.weeks then
    perform private.invalid('week', 'out_of_range');
  elsif ahead <> 0 then
    perform private.jump_to_pass(p.id, here + ahead + case when ahead < 0 then p.weeks else 0 end);
  end if;
  return ahead <> 0;
end
$$;
comment on function private.set_plan_week(public.plans, integer) is
  'PATCH { week }: a later week of this cycle, or an earlier one, which begins the next; whether that is another one than it was.';
grant execute on function private.set_plan_week(public.plans, integer) to authenticated;
