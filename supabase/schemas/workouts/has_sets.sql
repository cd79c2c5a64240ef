create function private.has_sets(w public.workouts) returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return exists (select from public.workout_sets s where s.workout_id = w.id and s.user_id = w.user_id);
end
$$;
comment on function private.has_sets(public.workouts) is
  'Whether anything was performed in it. The API logs none without sets; the Data API inserts the workout first.';
