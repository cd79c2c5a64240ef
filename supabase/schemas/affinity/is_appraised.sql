create function private.is_appraised(workout uuid) returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return exists (select from public.affinity_events a where a.workout_id = workout and a.kind = 'workout');
end
$$;
comment on function private.is_appraised(uuid) is
  'Whether the ledger has said what a workout earned; a function, so that each is one probe of an index.';
