-- Affinity: levels, an append-only ledger, and the score that always equals its sum.

create table public.affinity_levels (
  rank smallint primary key check (rank >= 0),
  name text not null unique,
  threshold integer not null unique check (threshold >= 0),
  multiplier numeric(3, 2) not null check (multiplier > 0 and multiplier <= 1)
);
comment on table public.affinity_levels is 'The level of a score is the highest one whose threshold it has reached.';
comment on column public.affinity_levels.rank is '0 for the first level.';
comment on column public.affinity_levels.threshold is 'The least score of the level.';
comment on column public.affinity_levels.multiplier is 'What a workout earns is worth this much of itself: closer is slower.';
insert into public.affinity_levels (rank, name, threshold, multiplier)
values
  (0, 'newcomer', 0, 1),
  (1, 'acquaintance', 50, 0.8),
  (2, 'training_partner', 150, 0.6),
  (3, 'confidant', 400, 0.45),
  (4, 'kindred_spirit', 1000, 0.3);

create table public.affinity_events (
  id uuid primary key default gen_random_uuid(),
  seq bigint not null unique generated always as identity,
  user_id uuid not null references public.profiles (id) on delete cascade,
  points integer not null,
  kind text not null check (kind in ('workout', 'workout_edited', 'workout_deleted', 'recounted', 'chat')),
  reason text not null,
  workout_id uuid,
  day date,
  week date generated always as (private.week_of(day)) stored,
  created_at timestamptz not null default private.now(),
  -- What is earned is earned on a day; what is taken back is none.
  check ((kind in ('workout', 'chat')) = (day is not null)),
  check (case when day is null then points < 0 else points >= 0 end)
);
comment on table public.affinity_events is
  'Why the score is what it is, one row a change; append-only: no role may update or delete, erasing the account aside.';
comment on column public.affinity_events.seq is
  'The order of the ledger: taken while the user''s profile is locked, so it is the order of the commits.';
comment on column public.affinity_events.points is
  'What was added to the score; negative when taken back, 0 when nothing was earned.';
comment on column public.affinity_events.reason is 'Why, in words for the person.';
comment on column public.affinity_events.workout_id is
  'No foreign key: the row outlives its workout, and a ledger is never edited.';
comment on column public.affinity_events.day is
  'The day that earned: where the workout was when it was logged, where the person was when they chatted.';
comment on column public.affinity_events.week is 'The Monday of its ISO week.';
create index affinity_events_user_idx on public.affinity_events (user_id, seq desc);
create index affinity_events_workout_idx on public.affinity_events (workout_id);
create index affinity_events_week_idx on public.affinity_events (user_id, week desc) where points > 0;
create unique index affinity_events_chat_key on public.affinity_events (user_id, day) where kind = 'chat';

alter table public.affinity_levels enable row level security;
alter table public.affinity_events enable row level security;
create policy "Everyone signed in reads the levels" on public.affinity_levels
  for select to authenticated using (true);
create policy "Users read their own ledger" on public.affinity_events
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.affinity_levels to authenticated;
-- Read only, and nothing for service_role: only triggers and definer functions write the ledger.
grant select on public.affinity_events to authenticated;

create function private.rank_of(score integer) returns smallint
language sql stable
set search_path = ''
as $$
  select l.rank from public.affinity_levels l where l.threshold <= greatest(score, 0) order by l.threshold desc limit 1
$$;
comment on function private.rank_of(integer) is 'The rank of the level that a score has reached.';
grant execute on function private.rank_of(integer) to authenticated;

create function private.level_of(score integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object('rank', l.rank, 'name', l.name)
  from public.affinity_levels l
  where l.rank = private.rank_of(score)
$$;
comment on function private.level_of(integer) is 'The level that a score has reached, as { rank, name }.';
grant execute on function private.level_of(integer) to authenticated;

create function private.add_up_affinity() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.profiles p
  set affinity_score = p.affinity_score + s.points,
    affinity_rank = greatest(p.affinity_rank, private.rank_of(p.affinity_score + s.points))
  from (select n.user_id, sum(n.points)::integer as points from posted n group by n.user_id) s
  where p.id = s.user_id and s.points <> 0;
  return null;
end
$$;
comment on function private.add_up_affinity() is
  'After insert into the ledger, with the transition table "posted": the one place that writes the score.';
create trigger affinity_events_100_add_up after insert on public.affinity_events
  referencing new table as posted for each statement execute function private.add_up_affinity();

create function private.award_chat() returns void
language sql volatile security definer
set search_path = ''
as $$
  insert into public.affinity_events (user_id, points, kind, reason, day)
  values (auth.uid(), 1, 'chat', 'First chat of the day', private.local_today())
  on conflict (user_id, day) where kind = 'chat' do nothing
$$;
comment on function private.award_chat() is 'A point for the caller''s first chat of a day.';
grant execute on function private.award_chat() to authenticated;
