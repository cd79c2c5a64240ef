create function private.differ_from_stored(target uuid, sets public.workout_sets[]) returns boolean
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    with sent as (
      select * from unnest(sets)
    ), stored as (
      select * from public.workout_sets s where s.workout_id = target and s.user_id = (select auth.uid())
    )
    select exists (select from (table sent except table stored) d)
      or exists (select from (table stored except table sent) d)
  );
end
$$;
comment on function private.differ_from_stored(uuid, public.workout_sets[]) is 'Whether a workout''s sets are others than those sent.';
grant execute on function private.differ_from_stored(uuid, public.workout_sets[]) to authenticated;
