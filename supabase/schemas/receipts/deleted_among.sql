create function private.deleted_among(resource text, targets uuid[]) returns setof uuid
language sql stable security definer
set search_path = ''
as $$
  select r.id
  from private.receipts r
  where r.resource = deleted_among.resource
    and r.id = any (targets)
    and r.user_id = auth.uid()
    and r.deleted_at is not null
$$;
comment on function private.deleted_among(text, uuid[]) is 'Those of the rows that the caller once had.';
grant execute on function private.deleted_among(text, uuid[]) to authenticated;
