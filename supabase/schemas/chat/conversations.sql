create table public.conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.profiles (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 80),
  last_message_at timestamptz not null default private.now(),
  created_at timestamptz not null default private.now(),
  unique (id, user_id)
);
comment on table public.conversations is 'A thread of messages; its title is how it began.';
comment on column public.conversations.title is 'The first line of the first message.';

create index conversations_newest_idx on public.conversations (user_id, last_message_at desc, id desc);

alter table public.conversations enable row level security;

create policy "Users read their own conversations" on public.conversations
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Users delete their own conversations" on public.conversations
  for delete to authenticated using (user_id = (select auth.uid()));
grant select, delete on public.conversations to authenticated;

create trigger conversations_200_bury after delete on public.conversations
  referencing old table as buried for each statement execute function private.bury('conversation');

create trigger conversations_900_cap after insert on public.conversations
  referencing new table as added for each statement execute function private.cap_user('5000');
