create function public.patch_memory(target uuid, payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  update public.memories m
  set kind = coalesce((payload ->> 'kind')::public.memory_kind, m.kind),
    content = coalesce(payload ->> 'content', m.content),
    importance = coalesce((payload ->> 'importance')::real, m.importance),
    valid_until = case when payload ? 'valid_until' then (payload ->> 'valid_until')::date else m.valid_until end
  where m.id = target and m.user_id = me;
  return public.get_memory(target);
end
$$;
comment on function public.patch_memory(uuid, jsonb) is
  'PATCH /memories/{id}: what is absent stays, null ends valid_until; the memory is the user''s own from then on.';
grant execute on function public.patch_memory(uuid, jsonb) to authenticated;
