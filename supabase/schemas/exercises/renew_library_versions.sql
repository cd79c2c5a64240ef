create function private.renew_library_versions() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owners uuid[];
begin
  if tg_op = 'UPDATE' then
    owners := array(select distinct c.user_id from changed c join earlier w on w.id = c.id where w.version <> c.version);
  else
    owners := array(select distinct c.user_id from changed c);
  end if;
  if owners = '{}' then
    return null;
  end if;
  insert into private.library_versions (user_id)
  select o.user_id
  from unnest(owners) o (user_id)
  -- Of an account that is being erased nothing is kept.
  where o.user_id is null or exists (select from public.profiles p where p.id = o.user_id)
  order by o.user_id
  on conflict (user_id) do update set version = excluded.version;
  return null;
end
$$;
comment on function private.renew_library_versions() is
  'After a statement that changed exercises, with the transition tables "changed" and, of an update, "earlier": whose library is another now.';

create trigger exercises_910_renew_versions_of_new after insert on public.exercises
  referencing new table as changed for each statement execute function private.renew_library_versions();
create trigger exercises_910_renew_versions after update on public.exercises
  referencing old table as earlier new table as changed for each statement execute function private.renew_library_versions();
create trigger exercises_910_renew_versions_of_deleted after delete on public.exercises
  referencing old table as changed for each statement execute function private.renew_library_versions();
