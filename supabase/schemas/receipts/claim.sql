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
