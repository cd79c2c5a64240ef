create table public.message_feedback (
  message_id uuid primary key,
  user_id uuid not null default auth.uid(),
  rating text not null check (rating in ('up', 'down')),
  reason text check (char_length(reason) between 1 and 500),
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table public.message_feedback is 'What a person thinks of a reply; the last word stands.';
comment on column public.message_feedback.reason is 'Why, in their words.';

create index message_feedback_message_idx on public.message_feedback (message_id, user_id);
create index message_feedback_user_idx on public.message_feedback (user_id);

alter table public.message_feedback enable row level security;

create policy "Users read their own feedback" on public.message_feedback
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users rate their own replies" on public.message_feedback
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "Users change their own feedback" on public.message_feedback
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
grant select on public.message_feedback to authenticated;
grant insert (message_id, rating, reason) on public.message_feedback to authenticated;
grant update (rating, reason) on public.message_feedback to authenticated;

create trigger message_feedback_100_touch before update on public.message_feedback
  for each row execute function private.touch();
