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

alter table public.affinity_levels enable row level security;

create policy "Everyone signed in reads the levels" on public.affinity_levels
  for select to authenticated using (true);
grant select on public.affinity_levels to authenticated;
