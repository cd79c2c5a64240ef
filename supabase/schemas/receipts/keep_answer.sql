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
