-- Safe retries: the first answer to each id that was ever created, and what was deleted since.
create table private.receipts (
  resource text not null,
  id uuid not null,
  user_id uuid not null references public.profiles (id) on delete cascade,
  payload_hash bytea,
  answer json,
  deleted_at timestamptz,
  primary key (resource, id)
);
comment on table private.receipts is
  'One row for each created id: the hash of what was sent, the answer it got, and a tombstone after deletion.';
comment on column private.receipts.resource is
  'What kind of row the id is of: exercise, plan, plan_day, workout, memory, conversation, message.';
comment on column private.receipts.payload_hash is 'SHA-256 of the normalised payload that the id was created with.';
comment on column private.receipts.answer is 'What the first attempt was answered.';
comment on column private.receipts.deleted_at is 'Set by deletion, which also drops hash and answer.';

create index receipts_user_id_idx on private.receipts (user_id, resource, id);

-- No policy and no grant: only the definer functions below touch it.
alter table private.receipts enable row level security;
