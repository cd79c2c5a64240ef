create function private.reappraise_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  r record;
  is_moved boolean;
  touched uuid[] := '{}';
  moved uuid[] := '{}';
begin
  -- A plan that is deleted updates its workouts, though it has none.
  if not exists (select from changed) then
    return null;
  end if;
  perform private.lock_profiles(array(select distinct n.user_id from changed n));
  -- All find their new days first, so that two may change places.
  for r in
    select o::public.workouts as was, n::public.workouts as now
    from former o
    join changed n on n.id = o.id
    join private.earnings e on e.workout_id = n.id and e.user_id = n.user_id
    where (o.started_at, o.finished_at, o.time_zone, o.plan_id, o.plan_day_id)
      is distinct from (n.started_at, n.finished_at, n.time_zone, n.plan_id, n.plan_day_id)
    order by n.user_id, e.seq
  loop
    is_moved := private.renew_facts(r.was, r.now);
    if is_moved is not null then
      touched := touched || (r.now).id;
    end if;
    if is_moved then
      moved := moved || (r.now).id;
    end if;
  end loop;
  -- Where three come to a day, those that were logged first have it.
  for r in
    select e as facts from private.earnings e where e.workout_id = any (touched) order by e.user_id, e.seq desc
  loop
    perform private.reappraise_workout(r.facts, (r.facts).workout_id = any (moved));
  end loop;
  for r in
    select e.user_id as owner, min(e.seq) as first_seq
    from private.earnings e where e.workout_id = any (touched) group by e.user_id order by e.user_id
  loop
    perform private.settle(r.owner, r.first_seq, touched);
  end loop;
  return null;
end
$$;
comment on function private.reappraise_workouts() is
  'After update of workouts, with the transition tables "former" and "changed".';

create trigger workouts_200_reappraise after update on public.workouts
  referencing old table as former new table as changed for each statement execute function private.reappraise_workouts();
