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

alter table public.affinity_events enable row level security;

create policy "Users read their own ledger" on public.affinity_events
  for select to authenticated using (user_id = (select auth.uid()));
-- Read only, and nothing for service_role: only triggers and definer functions write the ledger.
grant select on public.affinity_events to authenticated;
