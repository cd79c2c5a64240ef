create function private.streak_of(weeks date[], this_week date, frozen datemultirange) returns integer
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select least(count(*), (private.earning_rules()).streak_cap)::integer
    from (
      select bool_and(daterange(least(w.week + 7, w.next), w.next) <@ frozen) over (order by w.week desc) as goes_on
      from (
        select u.week, coalesce(lag(u.week) over (order by u.week desc), this_week) as next
        from unnest(weeks) u (week)
        -- A week may have begun elsewhere already; what was moved further ahead since is not in a row with this one.
        where u.week <= this_week + 7
      ) w
    ) r
    where r.goes_on
  );
end
$$;
comment on function private.streak_of(date[], date, datemultirange) is
  'How many of the weeks stand in a row that reaches this week or the last; frozen weeks between them are no gap, and do not count.';
