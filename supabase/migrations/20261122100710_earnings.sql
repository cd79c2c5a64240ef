-- What training earns. Two figures are kept of it: the ledger has what each workout was given when it was
-- logged; private.earnings has what the workouts that are left would have been given, each logged once, as it
-- is now. The score never exceeds the second, whatever was logged, edited, deleted and logged again.

create table private.earnings (
  workout_id uuid not null,
  user_id uuid not null,
  seq bigint not null,
  day date not null,
  week date generated always as (private.week_of(day)) stored,
  logged_week date not null,
  is_timely boolean not null,
  follows_plan boolean not null,
  frozen datemultirange not null,
  rank smallint not null,
  fair integer not null default 0,
  fair_total integer not null default 0,
  fair_weeks date[] not null default '{}',
  primary key (workout_id, user_id),
  unique (user_id, seq),
  foreign key (workout_id, user_id) references public.workouts (id, user_id) on delete cascade
);
comment on table private.earnings is
  'What each workout that was logged (not imported) earns by, and what it would have earned beside those that are left.';
comment on column private.earnings.seq is 'Its row in the ledger: the order in which workouts were logged.';
comment on column private.earnings.day is 'The workout''s local date.';
comment on column private.earnings.week is 'The Monday of the ISO week of that.';
comment on column private.earnings.logged_week is 'The Monday of the week in which it was logged, where the workout was.';
comment on column private.earnings.is_timely is 'Logged within 7 days of its start; finished when it was logged, or edited last.';
comment on column private.earnings.follows_plan is 'It follows an own plan, or did until that was deleted.';
comment on column private.earnings.frozen is 'The weeks that pauses had frozen when it was logged.';
comment on column private.earnings.rank is 'The level''s rank when it was logged.';
comment on column private.earnings.fair is
  'What it would have earned, had only the workouts that are left been logged, each once and as it is now.';
comment on column private.earnings.fair_total is 'What the score would have been then, chats included.';
comment on column private.earnings.fair_weeks is 'The last weeks that would have brought points by then, newest first.';
create index earnings_week_idx on private.earnings (user_id, week desc);
-- No policy and no grant: only the triggers of workouts touch it.
alter table private.earnings enable row level security;

create function private.facts_of(w public.workouts) returns private.earnings
language plpgsql stable
set search_path = ''
as $$
declare
  facts private.earnings;
begin
  facts.workout_id := w.id;
  facts.user_id := w.user_id;
  facts.day := w.local_date;
  facts.logged_week := private.week_of((w.created_at at time zone w.time_zone)::date);
  -- 5 minutes: the skew of clocks that logging allows.
  facts.is_timely := w.started_at >= w.created_at - interval '7 days' and w.finished_at <= private.now() + interval '5 minutes';
  facts.follows_plan := num_nonnulls(w.plan_id, w.plan_day_id) > 0;
  facts.frozen := (
    select coalesce(range_agg(daterange(private.week_of(p.starts_on), private.week_of(p.ends_on) + 7)), '{}')
    from public.pauses p
    where p.user_id = w.user_id
  );
  return facts;
end
$$;
comment on function private.facts_of(public.workouts) is 'What a workout earns by, as it is now.';

create function private.streak_of(weeks date[], this_week date, frozen datemultirange) returns integer
language sql immutable
set search_path = ''
as $$
  select least(count(*), 10)::integer
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
$$;
comment on function private.streak_of(date[], date, datemultirange) is
  'How many of the weeks stand in a row that reaches this week or the last; frozen weeks between them are no gap, and do not count.';

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

create function private.earned_that_day(facts private.earnings) returns integer
language sql stable
set search_path = ''
as $$
  select count(*)::integer
  from (
    select o.workout_id
    from private.earnings o
    join public.affinity_events a on a.workout_id = o.workout_id and a.user_id = o.user_id
    where o.user_id = facts.user_id and o.week = private.week_of(facts.day) and o.day = facts.day
    group by o.workout_id
    having sum(a.points) > 0 or bool_or(a.kind = 'workout' and a.points > 0 and a.day = facts.day)
    union all
    select a.workout_id
    from public.affinity_events a
    where a.user_id = facts.user_id and a.kind = 'workout' and a.points > 0
      and a.week = private.week_of(facts.day) and a.day = facts.day
      and not exists (select from private.earnings o where o.workout_id = a.workout_id and o.user_id = a.user_id)
  ) e
  where e.workout_id <> facts.workout_id
$$;
comment on function private.earned_that_day(private.earnings) is
  'How many other workouts have earned on the day of this one: those that are on it, and those that were and are deleted.';

create function private.earned_weeks(facts private.earnings) returns date[]
language sql stable
set search_path = ''
as $$
  select array(
    select distinct a.week
    from public.affinity_events a
    where a.user_id = facts.user_id and a.points > 0 and a.seq < facts.seq
      -- Ten weeks of a streak reach no further back than the frozen ones between them stretch it.
      and a.week >= facts.logged_week - 77 - (
        select coalesce(sum(upper(f.weeks) - lower(f.weeks)), 0)::integer from unnest(facts.frozen) f (weeks)
      )
      and (a.kind = 'chat' or exists (select from private.earnings o where o.seq = a.seq and o.user_id = a.user_id))
  )
$$;
comment on function private.earned_weeks(private.earnings) is
  'The last weeks that had brought points when this workout was logged, by what is still there.';

create function private.recount(owner uuid, first_seq bigint) returns integer
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
  -- What was logged later can share a day of the weeks before, and those are fewer than are kept.
  days := array(
    select e.day
    from private.earnings e
    where e.user_id = owner and e.seq < first_seq and e.fair > 0 and e.week >= (
      select f.logged_week - 21 from private.earnings f where f.user_id = owner and f.seq >= first_seq order by f.seq limit 1
    )
    order by e.seq
  );

  for n in
    select e.seq, e as facts, null::integer as chat, e.day, e.week
    from private.earnings e
    where e.user_id = owner and e.seq >= first_seq
    union all
    select a.seq, null, a.points, a.day, a.week
    from public.affinity_events a
    where a.user_id = owner and a.kind = 'chat' and a.seq > coalesce(before.seq, 0)
    order by seq
  loop
    points := coalesce(n.chat, private.worth(
      n.facts, cardinality(array_positions(days, n.day)),
      private.streak_of(weeks, (n.facts).logged_week, (n.facts).frozen), private.rank_of(total)));
    total := total + points;
    if points > 0 then
      if not n.week = any (weeks) then
        weeks := array(select w.week from unnest(weeks || n.week) w (week) order by w.week desc limit 12);
      end if;
      if n.chat is null then
        days := days[greatest(cardinality(days) - 62, 1):] || n.day;
      end if;
    end if;
    if n.chat is null
      and ((n.facts).fair, (n.facts).fair_total, (n.facts).fair_weeks) is distinct from (points, total, weeks) then
      update private.earnings e
      set fair = points, fair_total = total, fair_weeks = weeks
      where e.workout_id = (n.facts).workout_id and e.user_id = owner;
    end if;
  end loop;
  return total;
end
$$;
comment on function private.recount(uuid, bigint) is
  'Brings what is fair up to date from a place in the ledger on; answers what the score would be.';
