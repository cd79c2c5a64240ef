create table public.plan_days (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  user_id uuid not null default auth.uid(),
  position smallint not null check (position between 0 and 13),
  name text not null check (char_length(name) between 1 and 120),
  unique (id, user_id),
  unique (plan_id, user_id, position) deferrable initially deferred,
  foreign key (plan_id, user_id) references public.plans (id, user_id) on delete cascade
);
comment on table public.plan_days is 'A training day of a plan, in the order of position.';
comment on column public.plan_days.position is 'Order within the plan, from 0.';

create index plan_days_user_idx on public.plan_days (user_id);

alter table public.plan_days enable row level security;

create policy "Users read their own plan days" on public.plan_days
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users add their own plan days" on public.plan_days
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users edit their own plan days" on public.plan_days
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Users delete their own plan days" on public.plan_days
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.plan_days to authenticated;
grant insert (id, plan_id, position, name) on public.plan_days to authenticated;
grant update (position, name) on public.plan_days to authenticated;

create trigger plan_days_000_queue before insert or update or delete on public.plan_days
  for each statement execute function private.queue_writer();
create trigger plan_days_200_bury after delete on public.plan_days
  referencing old table as buried for each statement execute function private.bury('plan_day');
