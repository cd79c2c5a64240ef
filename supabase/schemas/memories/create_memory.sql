create function public.create_memory(payload jsonb) returns json
language plpgsql volatile
set search_path = ''
as $$
declare
  target constant uuid := coalesce((payload ->> 'id')::uuid, gen_random_uuid());
  replay json;
begin
  perform private.lock_account();
  replay := private.claim('memory', target, payload);
  if replay is not null then
    return json_build_object('created', false, 'body', replay);
  end if;
  insert into public.memories (id, kind, content, importance, valid_until)
  values (
    target, (payload ->> 'kind')::public.memory_kind, payload ->> 'content',
    coalesce((payload ->> 'importance')::real, private.importance_of('normal')), (payload ->> 'valid_until')::date
  )
  on conflict (id) do nothing;
  if not found then
    perform private.fail('id_taken');
  end if;
  return private.keep_answer('memory', target, payload, public.get_memory(target)::json);
end
$$;
comment on function public.create_memory(jsonb) is 'POST /memories: { created, body }.';
grant execute on function public.create_memory(jsonb) to authenticated;
