create function private.touch_workouts(targets uuid[]) returns void
language sql volatile security definer
set search_path = ''
as $$
  update public.workouts w
  set version = w.version + 1, updated_at = private.now()
  where w.id = any (targets) and w.xmin <> pg_current_xact_id()::xid
$$;
comment on function private.touch_workouts(uuid[]) is
  'Sets written straight through the Data API change their workout too; log_workout and the like have written it in this transaction already.';
