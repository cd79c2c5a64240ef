create function private.touch_workouts(targets uuid[]) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  this_transaction constant xid := pg_current_xact_id()::xid;
  others constant uuid[] := array(
    select t.id from unnest(targets) t (id)
    where (select w.xmin from public.workouts w where w.id = t.id) <> this_transaction
  );
begin
  -- An update of nothing would still wake the triggers of workouts.
  if others <> '{}' then
    update public.workouts w set version = w.version + 1, updated_at = private.now() where w.id = any (others);
  end if;
end
$$;
comment on function private.touch_workouts(uuid[]) is
  'Sets written straight through the Data API change their workout too; log_workout and the like have written it in this transaction already.';
