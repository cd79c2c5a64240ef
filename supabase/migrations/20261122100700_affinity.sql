-- Affinity: an append-only ledger, and the score that always equals its sum.

create table public.affinity_levels (
  rank smallint primary key check (rank >= 0),
  name text not null unique,
  threshold integer not null unique check (threshold >= 0)
);
comment on table public.affinity_levels is 'The level of a score is the highest one whose threshold it has reached.';
comment on column public.affinity_levels.rank is '0 for the first level.';
comment on column public.affinity_levels.threshold is 'The least score of the level.';
insert into public.affinity_levels (rank, name, threshold)
values
  (0, 'newcomer', 0),
  (1, 'acquaintance', 50),
  (2, 'training_partner', 150),
  (3, 'confidant', 400),
  (4, 'kindred_spirit', 1000);

create table public.affinity_events (
  id uuid primary key default gen_random_uuid(),
  seq bigint not null unique generated always as identity,
  user_id uuid not null references public.profiles (id) on delete cascade,
  points integer not null,
  kind text not null check (kind in ('workout', 'workout_deleted')),
  reason text not null,
  workout_id uuid,
  created_at timestamptz not null default private.now()
);
comment on table public.affinity_events is
  'Why the score is what it is, one row a change; append-only: no role may update or delete, erasing the account aside.';
comment on column public.affinity_events.seq is 'The order of the ledger.';
comment on column public.affinity_events.points is
  'What was added to the score; negative when taken back, 0 when nothing was earned.';
comment on column public.affinity_events.reason is 'Why, in words for the person.';
comment on column public.affinity_events.workout_id is
  'No foreign key: the row outlives its workout, and a ledger is never edited.';
create index affinity_events_user_idx on public.affinity_events (user_id, seq desc);
create index affinity_events_workout_idx on public.affinity_events (workout_id);

alter table public.affinity_levels enable row level security;
alter table public.affinity_events enable row level security;
create policy "Everyone signed in reads the levels" on public.affinity_levels
  for select to authenticated using (true);
create policy "Users read their own ledger" on public.affinity_events
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.affinity_levels to authenticated;
-- Read only, for service_role too: only the triggers below write the ledger.
grant select on public.affinity_events to authenticated;

create function private.level_of(score integer) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object('rank', l.rank, 'name', l.name)
  from public.affinity_levels l
  where l.threshold <= greatest(score, 0)
  order by l.threshold desc
  limit 1
$$;
comment on function private.level_of(integer) is 'The level that a score has reached, as { rank, name }.';
grant execute on function private.level_of(integer) to authenticated;

create function private.award_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- Lock, then count: parallel inserts of one user queue here. NO KEY, since the foreign key of the
  -- new rows holds KEY SHARE on the same profile.
  perform from public.profiles p
  where p.id in (select i.user_id from inserted i)
  order by p.id
  for no key update;

  with posted as (
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    select
      i.user_id,
      case i.source when 'app' then 10 else 0 end,
      'workout',
      case i.source when 'app' then 'Workout logged' else 'Imported workouts earn nothing' end,
      i.id
    from inserted i
    order by i.started_at, i.id
    returning user_id, points
  )
  update public.profiles p
  set affinity_score = p.affinity_score + s.points
  from (select user_id, sum(points) as points from posted group by user_id) s
  where p.id = s.user_id and s.points <> 0;
  return null;
end
$$;
comment on function private.award_workouts() is 'Posts what each new workout earns, however it was inserted.';
create trigger workouts_200_award after insert on public.workouts
  referencing new table as inserted for each statement execute function private.award_workouts();

create function private.take_back_workouts() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  perform from public.profiles p
  where p.id in (select d.user_id from deleted d)
  order by p.id
  for no key update;

  -- The join with profiles posts nothing for an account that is being erased.
  with earned as (
    select d.id, d.user_id, sum(e.points) as points
    from deleted d
    join public.profiles p on p.id = d.user_id
    join public.affinity_events e on e.workout_id = d.id and e.user_id = d.user_id
    group by d.id, d.user_id
  ), posted as (
    insert into public.affinity_events (user_id, points, kind, reason, workout_id)
    select user_id, -points, 'workout_deleted', 'Workout deleted', id
    from earned
    where points <> 0
    returning user_id, points
  )
  update public.profiles p
  set affinity_score = p.affinity_score + s.points
  from (select user_id, sum(points) as points from posted group by user_id) s
  where p.id = s.user_id;
  return null;
end
$$;
comment on function private.take_back_workouts() is 'Posts a row that takes back what each deleted workout earned.';
create trigger workouts_200_take_back after delete on public.workouts
  referencing old table as deleted for each statement execute function private.take_back_workouts();
