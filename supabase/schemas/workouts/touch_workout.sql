create function private.touch_workout(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.workouts set version = version + 1, updated_at = private.now()
  where id = target and user_id = auth.uid();
end
$$;
comment on function private.touch_workout(uuid) is 'Raises the version of an own workout whose sets changed.';
grant execute on function private.touch_workout(uuid) to authenticated;
