create function private.keep_answer(resource text, target uuid, payload jsonb, answer json) returns json
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into private.receipts (resource, id, user_id, payload_hash, answer)
  values (keep_answer.resource, target, auth.uid(), private.fingerprint(target, payload), keep_answer.answer)
  on conflict do nothing;
  -- Somebody else had the id, and deleted what it was of, after it was claimed.
  if not found then
    perform private.fail('id_taken');
  end if;
  return json_build_object('created', true, 'body', answer);
end
$$;
comment on function private.keep_answer(text, uuid, jsonb, json) is
  'Keeps the first answer to a payload for later retries and returns it as { created, body }.';
grant execute on function private.keep_answer(text, uuid, jsonb, json) to authenticated;
