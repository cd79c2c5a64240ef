create function private.accept_proposal(target uuid) returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  proposal public.memories;
begin
  select * into proposal from public.memories m where m.id = target and m.user_id = me;
  if proposal.proposes_memory_id is null then
    return target;
  elsif proposal.proposes_change = 'update' then
    update public.memories m set proposes_memory_id = null, updated_at = private.now() where m.id = target;
    perform private.end_memory(proposal.proposes_memory_id, target);
    return target;
  end if;
  perform private.end_memory(proposal.proposes_memory_id);
  perform private.withdraw_proposals(proposal.proposes_memory_id);
  update private.receipts r
  set answer = to_json(proposal.proposes_memory_id)
  where r.resource = 'memory' and r.id = target and r.user_id = me;
  return proposal.proposes_memory_id;
end
$$;
comment on function private.accept_proposal(uuid) is
  'A proposed change of the caller''s takes effect, once; the memory that is current or forgotten then.';
grant execute on function private.accept_proposal(uuid) to authenticated;
