create function private.bury_one(resource text, target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  insert into private.receipts as r (resource, id, user_id, deleted_at)
  values (bury_one.resource, target, auth.uid(), private.now())
  on conflict (resource, id) do update
    set deleted_at = excluded.deleted_at, payload_hash = null, answer = null
    where r.user_id = excluded.user_id;
end
$$;
comment on function private.bury_one(text, uuid) is 'A tombstone for a row that stays, such as an archived exercise.';
grant execute on function private.bury_one(text, uuid) to authenticated;
