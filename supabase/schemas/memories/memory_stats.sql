create table public.memory_stats (
  memory_id uuid primary key,
  user_id uuid not null,
  last_recalled_at timestamptz,
  recall_count integer not null default 0 check (recall_count >= 0),
  confirm_count integer not null default 0 check (confirm_count >= 0),
  check ((recall_count = 0) = (last_recalled_at is null)),
  foreign key (memory_id, user_id) references public.memories (id, user_id) on delete cascade
) with (fillfactor = 70);
comment on table public.memory_stats is
  'What changes at every recall and confirmation, apart from the wide rows of memories.';

create index memory_stats_memory_idx on public.memory_stats (memory_id, user_id);
create index memory_stats_user_idx on public.memory_stats (user_id);

alter table public.memory_stats enable row level security;

create policy "Users read how often their memories were recalled" on public.memory_stats
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.memory_stats to authenticated;
