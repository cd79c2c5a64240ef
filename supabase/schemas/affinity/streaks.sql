create function private.streaks(since date default '-infinity') returns table (last_week date, weeks integer)
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with active as (
    select private.week_of(w.local_date) as week
    from public.workouts w
    -- Which each workout with sets has, and no other; one is enough to know.
    cross join lateral (
      select from private.performances p where p.workout_id = w.id and p.user_id = w.user_id limit 1
    ) performed
    where w.user_id = (select auth.uid()) and w.local_date >= since
    union
    select generate_series(
      greatest(private.week_of(p.starts_on), since), least(private.week_of(p.ends_on), t.week), interval '7 days')::date
    from public.pauses p
    cross join (select private.this_week() as week) t
    where p.user_id = (select auth.uid()) and p.ends_on >= since
  ), numbered as (
    select a.week, a.week - 7 * row_number() over (order by a.week)::integer as run
    from active a
  )
  select max(n.week), count(*)::integer from numbered n group by n.run;
end
$$;
comment on function private.streaks(date) is
  'Every run of ISO weeks with a workout or frozen by a pause, days in each workout''s own time zone; from a Monday on, when one is given.';
grant execute on function private.streaks(date) to authenticated;
