-- Safe retries: the first answer to each id that was ever created, and what was deleted since.

create table private.receipts (
  resource text not null,
  id uuid not null,
  user_id uuid not null references public.profiles (id) on delete cascade,
  payload_hash bytea,
  answer jsonb,
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
create index receipts_user_id_idx on private.receipts (user_id);

-- No policy and no grant: only the definer functions below touch it.
alter table private.receipts enable row level security;

create function private.claim(resource text, target uuid, payload jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  fingerprint constant bytea := sha256(convert_to((payload - 'id')::text, 'UTF8'));
  known private.receipts;
begin
  -- Waits for a concurrent first attempt: whoever loses the race sees its committed answer.
  insert into private.receipts (resource, id, user_id, payload_hash)
  values (claim.resource, target, me, fingerprint)
  on conflict do nothing;
  if found then
    return null;
  end if;

  select * into strict known from private.receipts r where r.resource = claim.resource and r.id = target;
  if known.user_id = me and known.deleted_at is not null then
    perform private.fail('gone');
  elsif known.user_id <> me or known.payload_hash is distinct from fingerprint or known.answer is null then
    perform private.fail('id_taken');
  end if;
  return known.answer;
end
$$;
comment on function private.claim(text, uuid, jsonb) is
  'null: the id is the caller''s to create now. Otherwise the answer of the first attempt with the same payload; fails with id_taken or gone.';
grant execute on function private.claim(text, uuid, jsonb) to authenticated;

create function private.keep_answer(resource text, target uuid, answer jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update private.receipts r
  set answer = keep_answer.answer
  where r.resource = keep_answer.resource
    and r.id = target
    and r.user_id = auth.uid()
    and r.answer is null;
  return jsonb_build_object('created', true, 'body', answer);
end
$$;
comment on function private.keep_answer(text, uuid, jsonb) is
  'Keeps the first answer for later retries and returns it as { created, body }.';
grant execute on function private.keep_answer(text, uuid, jsonb) to authenticated;

create function private.was_deleted(resource text, target uuid) returns boolean
language sql stable security definer
set search_path = ''
as $$
  select exists (
    select from private.receipts r
    where r.resource = was_deleted.resource
      and r.id = target
      and r.user_id = auth.uid()
      and r.deleted_at is not null
  )
$$;
comment on function private.was_deleted(text, uuid) is 'Whether the caller once had this row.';
grant execute on function private.was_deleted(text, uuid) to authenticated;

create function private.bury() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- Nothing is kept of an account that is being erased.
  insert into private.receipts as r (resource, id, user_id, deleted_at)
  select tg_argv[0], b.id, b.user_id, private.now()
  from buried b
  where exists (select from public.profiles p where p.id = b.user_id)
  on conflict (resource, id) do update
    set deleted_at = excluded.deleted_at, payload_hash = null, answer = null
    where r.user_id = excluded.user_id;
  return null;
end
$$;
comment on function private.bury() is
  'After delete, with the transition table "buried": leaves a tombstone, so that a late retry does not bring the row back.';
