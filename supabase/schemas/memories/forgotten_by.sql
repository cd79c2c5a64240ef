create function private.forgotten_by(proposal uuid) returns uuid
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select (r.answer #>> '{}')::uuid
    from private.receipts r
    where r.resource = 'memory' and r.id = proposal and r.user_id = auth.uid()
      and r.deleted_at is not null and r.answer is not null
  );
end
$$;
comment on function private.forgotten_by(uuid) is 'The memory that an accepted proposal of the caller''s made forgotten.';
grant execute on function private.forgotten_by(uuid) to authenticated;
