create function private.worth(facts private.earnings, same_day integer, streak integer, rank smallint) returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select case
      when facts.is_timely and same_day < r.a_day
        then ceil((r.workout + case when facts.follows_plan then r.plan else 0 end + streak) * l.multiplier)::integer
      else 0
    end
    from public.affinity_levels l
    cross join private.earning_rules() r
    where l.rank = worth.rank
  );
end
$$;
comment on function private.worth(private.earnings, integer, integer, smallint) is
  'What a workout earns: its points, those for its plan, 1 for each week of the streak, times the level''s multiplier; so many a day.';
