create table public.message_traces (
  message_id uuid primary key,
  user_id uuid not null,
  trace jsonb not null check (pg_column_size(trace) <= 131072),
  refused jsonb not null default '[]' check (pg_column_size(refused) <= 131072),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table public.message_traces is
  'Why the companion said it: memories with their scores, lookups, level, persona, model, tokens, timings. No words of anybody but what was looked up.';
comment on column public.message_traces.refused is
  'Memory operations that were not applied, [{ op, reason }]: the model is told of them in its next turn.';

create index message_traces_message_idx on public.message_traces (message_id, user_id);

alter table public.message_traces enable row level security;

create policy "Users read their own traces" on public.message_traces
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.message_traces to authenticated;
