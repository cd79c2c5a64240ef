create function private.only_active_plan(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  update public.plans p set is_active = false
  where p.user_id = (select auth.uid()) and p.is_active and p.id <> target;
end
$$;
comment on function private.only_active_plan(uuid) is 'Deactivates every other plan of the caller.';
grant execute on function private.only_active_plan(uuid) to authenticated;
