create function private.claim(resource text, target uuid, payload jsonb) returns json
language plpgsql stable security definer
set search_path = ''
as $$
declare
  known private.receipts;
begin
  -- A first attempt of the same user that still runs holds the account, which whoever claims has locked:
  -- so its answer is here by now.
  select * into known from private.receipts r where r.resource = claim.resource and r.id = target;
  if known.id is null then
    return null;
  elsif known.user_id = auth.uid() and known.deleted_at is not null then
    perform private.fail('gone');
  elsif known.user_id <> auth.uid() or known.answer is null
    or known.payload_hash is distinct from private.fingerprint(target, payload) then
    perform private.fail('id_taken');
  end if;
  return known.answer;
end
$$;
comment on function private.claim(text, uuid, jsonb) is
  'After lock_account(). null: the id is the caller''s to create now. Otherwise the answer of the first attempt with the same payload; fails with id_taken or gone.';
grant execute on function private.claim(text, uuid, jsonb) to authenticated;
