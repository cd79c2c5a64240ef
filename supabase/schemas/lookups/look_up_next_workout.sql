create function private.look_up_next_workout() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select public.plan_next(p.id, d.id)
    from public.plans p
    cross join lateral (select private.next_plan_day(p.id) as id offset 0) d
    where p.user_id = (select auth.uid()) and p.is_active and d.id is not null
  );
end
$$;
comment on function private.look_up_next_workout() is 'plan_next() of the active plan; null without one, or while it has no day.';
grant execute on function private.look_up_next_workout() to authenticated;
