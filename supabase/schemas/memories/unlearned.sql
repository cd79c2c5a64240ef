create table private.unlearned (
  message_id uuid not null,
  user_id uuid not null,
  kind public.memory_kind not null,
  primary key (message_id, kind),
  foreign key (message_id, user_id) references public.messages (id, user_id) on delete cascade
);
comment on table private.unlearned is
  'Messages that a memory was learned from and deleted again: they teach no memory of that kind any more, however it is put.';

create index unlearned_message_idx on private.unlearned (message_id, user_id);

-- No policy and no grant: only the trigger below and learn() touch it.
alter table private.unlearned enable row level security;
