create function private.memory_in_brief(target uuid) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('id', m.id, 'kind', m.kind, 'content', m.content)
    from public.memories m
    where m.id = target and m.user_id = auth.uid()
  );
end
$$;
comment on function private.memory_in_brief(uuid) is 'A memory as answers of the chat name it; null for none of the caller''s.';
