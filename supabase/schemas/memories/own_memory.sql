create function private.own_memory() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.updated_at := private.now();
  if new.content is distinct from old.content then
    new.embedding := null;
    new.embedding_model := null;
  end if;
  -- What a person has corrected is theirs: the model may not supersede it.
  new.source := 'user';
  return new;
end
$$;
comment on function private.own_memory() is 'An edited memory is the user''s own and is embedded anew.';

create trigger memories_100_own before update of kind, content, importance on public.memories
  for each row execute function private.own_memory();
