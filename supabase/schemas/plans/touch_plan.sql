create function private.touch_plan(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.plans set version = version + 1, updated_at = private.now()
  where id = target and user_id = auth.uid();
end
$$;
comment on function private.touch_plan(uuid) is 'Raises the version of an own plan whose days changed.';
grant execute on function private.touch_plan(uuid) to authenticated;
