create function private.own_memory() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  if new.content is distinct from old.content then
    new.embedding := null;
    new.embedding_model := null;
  end if;
  -- What a person has corrected is theirs: the model may only propose to change it. A repair by the owner is none.
  if current_user = 'authenticated' then
    new.updated_at := private.now();
    new.source := 'user';
  end if;
  return new;
end
$$;
comment on function private.own_memory() is 'An edited memory is the user''s own and is embedded anew.';

create trigger memories_100_own before update of kind, content, importance, valid_until on public.memories
  for each row execute function private.own_memory();
