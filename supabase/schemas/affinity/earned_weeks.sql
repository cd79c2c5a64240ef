create function private.earned_weeks(facts private.earnings) returns date[]
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select array(
      select distinct a.week
      from public.affinity_events a
      where a.user_id = facts.user_id and a.points > 0 and a.seq < facts.seq
        -- The weeks of a streak reach no further back than the frozen ones between them stretch it.
        and a.week >= facts.logged_week - 7 * ((private.earning_rules()).streak_cap + 1) - (
          select coalesce(sum(upper(f.weeks) - lower(f.weeks)), 0)::integer from unnest(facts.frozen) f (weeks)
        )
        and (a.kind = 'chat' or exists (select from private.earnings o where o.seq = a.seq and o.user_id = a.user_id))
    )
  );
end
$$;
comment on function private.earned_weeks(private.earnings) is
  'The last weeks that had brought points when this workout was logged, by what is still there.';
