create function public.patch_profile(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.profiles;
  wanted public.profiles;
begin
  select * into stored from public.profiles p where p.id = me;
  wanted := jsonb_populate_record(stored, payload - 'pause');
  if not exists (select from private.time_zones t where t.name = wanted.time_zone) then
    perform private.invalid('time_zone');
  end if;
  update public.profiles p
  set display_name = wanted.display_name, unit_system = wanted.unit_system, time_zone = wanted.time_zone,
    training_goal = wanted.training_goal, companion_name = wanted.companion_name, gym = wanted.gym
  where p.id = me;
  if payload ? 'pause' then
    perform private.set_pause(payload -> 'pause');
  end if;
  return public.get_profile();
end
$$;
comment on function public.patch_profile(jsonb) is 'PATCH /profile: what is absent stays, null clears.';
grant execute on function public.patch_profile(jsonb) to authenticated;
