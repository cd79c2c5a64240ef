create function private.this_week() returns date
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    -- A traveller may have trained on Monday where the profile still says Sunday.
    select private.week_of(greatest(private.local_today(), (
      select max(w.local_date) from public.workouts w where w.user_id = (select auth.uid())
    )))
  );
end
$$;
comment on function private.this_week() is 'The Monday of the week that it is for the caller.';
grant execute on function private.this_week() to authenticated;
