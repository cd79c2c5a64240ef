create function private.recount(owner uuid, first_seq bigint, newcomer private.earnings default null) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  before private.earnings;
  total integer;
  weeks date[];
  days date[];
  n record;
  points integer;
begin
  select * into before
  from private.earnings e
  where e.user_id = owner and e.seq < first_seq
  order by e.seq desc
  limit 1;
  total := coalesce(before.fair_total, 0);
  weeks := coalesce(before.fair_weeks, '{}');
  for n in
    select e.seq, e as facts, null::integer as chat, e.day, e.week
    from private.earnings e
    where e.user_id = owner and e.seq >= first_seq
    union all
    select newcomer.seq, newcomer, null, newcomer.day, private.week_of(newcomer.day)
    where newcomer.seq is not null
    union all
    select a.seq, null, a.points, a.day, a.week
    from public.affinity_events a
    where a.user_id = owner and a.kind = 'chat' and a.seq > coalesce(before.seq, 0)
    order by seq
  loop
    points := coalesce(n.chat, 0);
    if (n.facts).is_timely then
      -- What was logged later can share a day of the weeks before, and those are fewer than are kept.
      days := coalesce(days, array(
        select e.day
        from private.earnings e
        where e.user_id = owner and e.seq < first_seq and e.fair > 0 and e.week >= coalesce(
          (select f.logged_week from private.earnings f where f.user_id = owner and f.seq >= first_seq order by f.seq limit 1),
          newcomer.logged_week
        ) - 21
        order by e.seq
      ));
      points := private.worth(
        n.facts, cardinality(array_positions(days, n.day)),
        private.streak_of(weeks, (n.facts).logged_week, (n.facts).frozen), private.rank_of(total));
    end if;
    total := total + points;
    if points > 0 then
      if not n.week = any (weeks) then
        weeks := array(select w.week from unnest(weeks || n.week) w (week) order by w.week desc
          limit (private.earning_rules()).streak_cap + 2);
      end if;
      if n.chat is null then
        days := days[greatest(cardinality(days) - 62, 1):] || n.day;
      end if;
    end if;
    if n.seq = newcomer.seq then
      insert into private.earnings (workout_id, user_id, seq, day, logged_week, is_timely, follows_plan, frozen, rank,
        fair, fair_total, fair_weeks)
      values (newcomer.workout_id, owner, newcomer.seq, newcomer.day, newcomer.logged_week, newcomer.is_timely,
        newcomer.follows_plan, newcomer.frozen, newcomer.rank, points, total, weeks);
    elsif n.chat is null
      and ((n.facts).fair, (n.facts).fair_total, (n.facts).fair_weeks) is distinct from (points, total, weeks) then
      update private.earnings e
      set fair = points, fair_total = total, fair_weeks = weeks
      where e.workout_id = (n.facts).workout_id and e.user_id = owner;
    end if;
  end loop;
  return total;
end
$$;
comment on function private.recount(uuid, bigint, private.earnings) is
  'Brings what is fair up to date from a place in the ledger on, and stores a workout that is being logged with it; answers what the score would be.';
