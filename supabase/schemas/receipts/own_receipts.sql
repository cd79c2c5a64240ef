create function private.own_receipts(how_many integer, after_resource text default null, after_id uuid default null)
returns table (key json, shown json)
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return query
  select json_build_array(r.resource, r.id), json_build_object(
    'resource', r.resource, 'id', r.id, 'payload_hash', encode(r.payload_hash, 'hex'), 'answer', r.answer,
    'deleted_at', r.deleted_at
  )
  from private.receipts r
  where r.user_id = auth.uid()
    and (r.resource, r.id) > (coalesce(after_resource, ''), coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
  order by r.resource, r.id
  limit how_many;
end
$$;
comment on function private.own_receipts(integer, text, uuid) is
  'The caller''s receipts behind a place, for the export: nothing else shows them.';
grant execute on function private.own_receipts(integer, text, uuid) to authenticated;
