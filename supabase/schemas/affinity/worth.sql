create function private.worth(facts private.earnings, same_day integer, streak integer, rank smallint) returns integer
language sql stable
set search_path = ''
as $$
  select case
    when facts.is_timely and same_day < 2
      then ceil((10 + case when facts.follows_plan then 5 else 0 end + streak) * l.multiplier)::integer
    else 0
  end
  from public.affinity_levels l
  where l.rank = worth.rank
$$;
comment on function private.worth(private.earnings, integer, integer, smallint) is
  'What a workout earns: 10, 5 for its plan, 1 for each week of the streak, times the level''s multiplier; two a day.';
