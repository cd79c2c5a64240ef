create function private.record_workout_changes() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
begin
  if not exists (select from changed) then
    return null;
  end if;
  -- Who writes their own has queued already, before the statement.
  if exists (select from changed c where c.user_id is distinct from me) then
    perform private.lock_profiles(array(select distinct c.user_id from changed c));
  end if;
  delete from private.chat_notes n where n.user_id in (select c.user_id from changed c);

  insert into private.workout_changes as k (user_id, workout_id, version, updated_at, deleted)
  select c.user_id, c.id, c.version, case when tg_op = 'DELETE' then private.now() else c.updated_at end, tg_op = 'DELETE'
  from (
    -- A plan that goes takes its days along: the same workout is then updated twice.
    select distinct on (a.id) a.* from changed a order by a.id, a.version desc
  ) c
  -- An account that is being erased has no profile, and nothing to follow.
  join public.profiles p on p.id = c.user_id
  order by c.started_at, c.id
  on conflict (user_id, workout_id) do update
    set seq = default, version = excluded.version, updated_at = excluded.updated_at, deleted = excluded.deleted
    where k.version <> excluded.version or k.deleted <> excluded.deleted;
  return null;
end
$$;
comment on function private.record_workout_changes() is
  'After insert, update or delete of workouts, with the transition table "changed".';

create trigger workouts_400_record_inserted after insert on public.workouts
  referencing new table as changed for each statement execute function private.record_workout_changes();
create trigger workouts_400_record_updated after update on public.workouts
  referencing new table as changed for each statement execute function private.record_workout_changes();
create trigger workouts_400_record_deleted after delete on public.workouts
  referencing old table as changed for each statement execute function private.record_workout_changes();
