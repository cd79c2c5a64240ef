create function private.take_back_emptied() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  w public.workouts;
  facts private.earnings;
begin
  for w in
    select k.*
    from public.workouts k
    where k.id in (select d.workout_id from deleted d) and k.source = 'app' and not private.has_sets(k)
      -- replace_workout has written the workout in this transaction, and is about to store its sets anew.
      and k.xmin <> pg_current_xact_id()::xid
    order by k.user_id, k.id
  loop
    perform private.lock_profiles(array[w.user_id]);
    perform private.renew_facts(w, w);
    select * into facts from private.earnings e where e.workout_id = w.id and e.user_id = w.user_id;
    continue when facts.workout_id is null;
    perform private.reappraise_workout(facts, false);
    perform private.settle(w.user_id, facts.seq, array[w.id]);
  end loop;
  return null;
end
$$;
comment on function private.take_back_emptied() is
  'After delete of sets, with the transition table "deleted": a workout that has none left earns nothing.';

-- Before the trigger that touches the workout, after which it would look as if its writer were at work.
create trigger workout_sets_050_take_back_emptied after delete on public.workout_sets
  referencing old table as deleted for each statement execute function private.take_back_emptied();
