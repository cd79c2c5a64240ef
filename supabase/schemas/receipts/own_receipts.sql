create function private.own_receipts() returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'resource', r.resource, 'id', r.id, 'payload_hash', encode(r.payload_hash, 'hex'), 'answer', r.answer,
      'deleted_at', r.deleted_at
    ) order by r.resource, r.id), '[]')
    from private.receipts r
    where r.user_id = auth.uid()
  );
end
$$;
comment on function private.own_receipts() is 'The caller''s receipts, for the export: nothing else shows them.';
grant execute on function private.own_receipts() to authenticated;
