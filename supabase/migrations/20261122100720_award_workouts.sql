-- The triggers of workouts that post to the ledger: what was logged is awarded, what was deleted is taken back,
-- what was edited is valued anew.

create function private.earning_reason(w public.workouts, facts private.earnings, same_day integer, streak integer) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  multiplier constant numeric := (select l.multiplier from public.affinity_levels l where l.rank = facts.rank);
  parts text := '';
begin
  if w.started_at < w.created_at - interval '7 days' then
    return 'Workout logged more than 7 days after it began, so it earns nothing';
  elsif not facts.is_timely then
    return 'Workout logged before it was finished, so it earns nothing';
  elsif same_day >= 2 then
    return 'Workout logged: two a day earn points, and this day has had its two';
  end if;
  if facts.follows_plan then
    parts := parts || ', +5 for following your plan';
  end if;
  if streak > 0 then
    parts := parts || format(', +%s for %s in a row that brought points', streak,
      case streak when 1 then '1 week' when 10 then '10 or more weeks' else streak || ' weeks' end);
  end if;
  if multiplier < 1 then
    parts := parts || format(', times %s at this level', trim_scale(multiplier));
  end if;
  return 'Workout logged: 10' || parts;
end
$$;
comment on function private.earning_reason(public.workouts, private.earnings, integer, integer) is
  'What a workout earns, in words for the person.';

create function private.award_workout(w public.workouts) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  score constant integer := (select p.affinity_score from public.profiles p where p.id = w.user_id);
  facts private.earnings := private.facts_of(w);
  same_day constant integer := private.earned_that_day(facts);
  streak integer;
  worth integer;
  given integer;
begin
  facts.seq := nextval(pg_get_serial_sequence('public.affinity_events', 'seq'));
  facts.rank := private.rank_of(score);
  streak := private.streak_of(private.earned_weeks(facts), facts.logged_week, facts.frozen);
  insert into private.earnings (workout_id, user_id, seq, day, logged_week, is_timely, follows_plan, frozen, rank)
  values (facts.workout_id, facts.user_id, facts.seq, facts.day, facts.logged_week, facts.is_timely, facts.follows_plan,
    facts.frozen, facts.rank);
  worth := private.worth(facts, same_day, streak, facts.rank);
  given := least(worth, private.recount(w.user_id, facts.seq) - score);
  insert into public.affinity_events (seq, user_id, points, kind, reason, workout_id, day) overriding system value
  values (
    facts.seq, w.user_id, given, 'workout',
    private.earning_reason(w, facts, same_day, streak)
      || case when given < worth then format(', held to %s, which the workouts in your log come to', given) else '' end,
    w.id, facts.day
  );
end
$$;
comment on function private.award_workout(public.workouts) is
  'Posts what a workout earns as it is logged; its owner''s profile is locked.';

create function private.award_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  w public.workouts;
begin
  -- Lock, then count: parallel inserts of one user queue here.
  perform private.lock_profiles(array(select distinct i.user_id from inserted i));
  insert into public.affinity_events (user_id, points, kind, reason, workout_id, day)
  select i.user_id, 0, 'workout', 'Workout imported: what was trained before earns nothing', i.id, i.local_date
  from inserted i
  where i.source = 'import'
  order by i.started_at, i.id;
  for w in select i.* from inserted i where i.source = 'app' order by i.started_at, i.id loop
    perform private.award_workout(w);
  end loop;
  return null;
end
$$;
comment on function private.award_workouts() is
  'After insert of workouts, with the transition table "inserted": posts what each earns, however it was inserted.';
create trigger workouts_200_award after insert on public.workouts
  referencing new table as inserted for each statement execute function private.award_workouts();

create function private.settle(owner uuid, first_seq bigint, edited uuid[] default '{}') returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  total constant integer := private.recount(owner, first_seq);
  excess constant integer := (select p.affinity_score - total from public.profiles p where p.id = owner);
begin
  -- The sum is too high, so some were given more than is fair now; those that the change could reach come first.
  insert into public.affinity_events (user_id, points, kind, reason, workout_id)
  select owner, -t.taken, case when t.workout_id = any (edited) then 'workout_edited' else 'recounted' end,
    format(
      case
        when t.workout_id = any (edited) then 'Workout edited: as it is now it would have earned %s, not %s'
        else 'Recounted, since another workout is gone or changed: it would have earned %s, not %s'
      end, t.given - t.taken, t.given),
    t.workout_id
  from (
    select g.workout_id, g.seq, g.given,
      least(g.given - g.fair,
        excess - coalesce(sum(g.given - g.fair) over (
          order by g.seq >= first_seq desc, g.seq desc rows between unbounded preceding and 1 preceding), 0)) as taken
    from (
      select e.workout_id, e.seq, e.fair, sum(a.points)::integer as given
      from private.earnings e
      join public.affinity_events a on a.workout_id = e.workout_id and a.user_id = e.user_id
      where e.user_id = owner and excess > 0
      group by e.workout_id, e.seq, e.fair
    ) g
    where g.given > g.fair
  ) t
  where t.taken > 0
  order by t.seq;
end
$$;
comment on function private.settle(uuid, bigint, uuid[]) is
  'After workouts were edited or deleted: takes back what those that are left would not have earned without that.';

create function private.take_back_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  owner uuid;
  first_seq bigint;
begin
  perform private.lock_profiles(array(select distinct d.user_id from deleted d));
  -- The join with profiles posts nothing for an account that is being erased.
  for owner, first_seq in
    select d.user_id, min(a.seq)
    from deleted d
    join public.profiles p on p.id = d.user_id
    join public.affinity_events a on a.workout_id = d.id and a.user_id = d.user_id and a.kind = 'workout'
    where d.source = 'app'
    group by d.user_id
    order by d.user_id
  loop
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    select owner, -sum(a.points), 'workout_deleted', 'Workout deleted: what it earned is taken back', d.id
    from deleted d
    join public.affinity_events a on a.workout_id = d.id and a.user_id = d.user_id
    where d.user_id = owner
    group by d.id
    having sum(a.points) > 0
    order by min(a.seq);
    perform private.settle(owner, first_seq);
  end loop;
  return null;
end
$$;
comment on function private.take_back_workouts() is
  'After delete of workouts, with the transition table "deleted": posts what takes back the points of each.';
create trigger workouts_200_take_back after delete on public.workouts
  referencing old table as deleted for each statement execute function private.take_back_workouts();

create function private.renew_facts(was public.workouts, w public.workouts) returns boolean
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  known private.earnings;
  facts private.earnings := private.facts_of(w);
begin
  select * into known from private.earnings e where e.workout_id = w.id and e.user_id = w.user_id;
  -- Who deletes a plan keeps what following it has earned; who takes a workout out of its plan does not.
  facts.follows_plan := facts.follows_plan or known.follows_plan
    and not exists (select from public.plans p where p.id = was.plan_id and p.user_id = w.user_id)
    and not exists (select from public.plan_days d where d.id = was.plan_day_id and d.user_id = w.user_id);
  if (facts.day, facts.logged_week, facts.is_timely, facts.follows_plan)
    = (known.day, known.logged_week, known.is_timely, known.follows_plan) then
    return null;
  end if;
  update private.earnings e
  set day = facts.day, logged_week = facts.logged_week, is_timely = facts.is_timely, follows_plan = facts.follows_plan
  where e.workout_id = w.id and e.user_id = w.user_id;
  return facts.day <> known.day;
end
$$;
comment on function private.renew_facts(public.workouts, public.workouts) is
  'After an edit: whether the workout was moved to another day; null when nothing that it earns by has changed.';

create function private.reappraise_workout(facts private.earnings, was_moved boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  earned constant integer := (
    select sum(a.points) from public.affinity_events a where a.workout_id = facts.workout_id and a.user_id = facts.user_id
  );
  worth integer;
begin
  if earned = 0 then
    return;
  end if;
  worth := private.worth(
    facts,
    -- On its own day it has its place.
    case when was_moved then private.earned_that_day(facts) else 0 end,
    private.streak_of(private.earned_weeks(facts), facts.logged_week, facts.frozen), facts.rank);
  if worth < earned then
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    values (facts.user_id, worth - earned, 'workout_edited',
      format('Workout edited: as it is now it would have earned %s, not %s', worth, earned), facts.workout_id);
  end if;
end
$$;
comment on function private.reappraise_workout(private.earnings, boolean) is
  'Values an edited workout at the time and rank at which it was logged, and only ever lowers.';

create function private.reappraise_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  r record;
  is_moved boolean;
  touched uuid[] := '{}';
  moved uuid[] := '{}';
begin
  perform private.lock_profiles(array(select distinct n.user_id from changed n));
  -- All find their new days first, so that two may change places.
  for r in
    select o::public.workouts as was, n::public.workouts as now
    from former o
    join changed n on n.id = o.id
    join private.earnings e on e.workout_id = n.id and e.user_id = n.user_id
    where (o.started_at, o.finished_at, o.time_zone, o.plan_id, o.plan_day_id)
      is distinct from (n.started_at, n.finished_at, n.time_zone, n.plan_id, n.plan_day_id)
    order by n.user_id, e.seq
  loop
    is_moved := private.renew_facts(r.was, r.now);
    if is_moved is not null then
      touched := touched || (r.now).id;
    end if;
    if is_moved then
      moved := moved || (r.now).id;
    end if;
  end loop;
  -- Where three come to a day, those that were logged first have it.
  for r in
    select e as facts from private.earnings e where e.workout_id = any (touched) order by e.user_id, e.seq desc
  loop
    perform private.reappraise_workout(r.facts, (r.facts).workout_id = any (moved));
  end loop;
  for r in
    select e.user_id as owner, min(e.seq) as first_seq
    from private.earnings e where e.workout_id = any (touched) group by e.user_id order by e.user_id
  loop
    perform private.settle(r.owner, r.first_seq, touched);
  end loop;
  return null;
end
$$;
comment on function private.reappraise_workouts() is
  'After update of workouts, with the transition tables "former" and "changed".';
create trigger workouts_200_reappraise after update on public.workouts
  referencing old table as former new table as changed for each statement execute function private.reappraise_workouts();
