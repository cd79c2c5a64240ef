create function private.create_profile() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  wanted_zone constant text := new.raw_user_meta_data ->> 'time_zone';
  wanted_name constant text := nullif(btrim(left(new.raw_user_meta_data ->> 'display_name', 80)), '');
begin
  insert into public.profiles (id, display_name, time_zone)
  values (
    new.id,
    wanted_name,
    coalesce((select name from private.time_zones where name = wanted_zone), 'UTC')
  );
  return new;
end
$$;
comment on function private.create_profile() is
  'Sign-up metadata display_name and time_zone are taken when they fit; a bad value never blocks a sign-up.';

create trigger slow_burn_create_profile after insert on auth.users
  for each row execute function private.create_profile();
