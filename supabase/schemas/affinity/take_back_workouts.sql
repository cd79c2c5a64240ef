create function private.take_back_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owner uuid;
  first_seq bigint;
begin
  perform private.lock_profiles(array(select distinct d.user_id from deleted d));
  -- The join with profiles posts nothing for an account that is being erased.
  for owner, first_seq in
    select d.user_id, min(a.seq)
    from deleted d
    join public.profiles p on p.id = d.user_id
    join public.affinity_events a on a.workout_id = d.id and a.user_id = d.user_id and a.kind = 'workout'
    where d.source = 'app'
    group by d.user_id
    order by d.user_id
  loop
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    select owner, -sum(a.points), 'workout_deleted', 'Workout deleted: what it earned is taken back', d.id
    from deleted d
    join public.affinity_events a on a.workout_id = d.id and a.user_id = d.user_id
    where d.user_id = owner
    group by d.id
    having sum(a.points) > 0
    order by min(a.seq);
    perform private.settle(owner, first_seq);
  end loop;
  return null;
end
$$;
comment on function private.take_back_workouts() is
  'After delete of workouts, with the transition table "deleted": posts what takes back the points of each.';

create trigger workouts_200_take_back after delete on public.workouts
  referencing old table as deleted for each statement execute function private.take_back_workouts();
