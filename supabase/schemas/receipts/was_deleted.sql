create function private.was_deleted(resource text, target uuid) returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select exists (
      select from private.receipts r
      where r.resource = was_deleted.resource
        and r.id = target
        and r.user_id = auth.uid()
        and r.deleted_at is not null
    )
  );
end
$$;
comment on function private.was_deleted(text, uuid) is 'Whether the caller once had this row.';
grant execute on function private.was_deleted(text, uuid) to authenticated;
