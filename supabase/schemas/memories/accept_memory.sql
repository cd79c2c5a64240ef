create function public.accept_memory(target uuid) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  proposal public.memories;
  accepted uuid;
begin
  select * into proposal from public.memories m where m.id = target and m.user_id = me;
  if proposal.id is null then
    -- A proposal to forget is gone once it took effect: asked again it answers as the first time.
    return public.get_memory(coalesce(private.forgotten_by(target), target));
  elsif proposal.proposes_change is null then
    perform private.invalid('id', 'invalid');
  end if;
  accepted := private.accept_proposal(target);
  return public.get_memory(accepted);
end
$$;
comment on function public.accept_memory(uuid) is
  'POST /memories/{id}/accept: the memory that is current then, or that is forgotten; again and again.';
grant execute on function public.accept_memory(uuid) to authenticated;
