create function public.get_memory(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  answer jsonb;
begin
  select private.memory_json(m) into answer from public.memories m where m.id = target and m.user_id = me;
  if answer is null then
    perform private.fail('not_found');
  end if;
  return answer;
end
$$;
comment on function public.get_memory(uuid) is 'GET /memories/{id}.';
grant execute on function public.get_memory(uuid) to authenticated;
