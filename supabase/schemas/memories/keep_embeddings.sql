create function private.keep_embeddings(model text, items jsonb) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  kept integer;
begin
  update public.memories m
  set embedding = extensions.l2_normalize((i.item ->> 'embedding')::extensions.halfvec(768)), embedding_model = model
  from jsonb_array_elements(items) i (item)
  where m.id = (i.item ->> 'id')::uuid
    and m.user_id = auth.uid()
    -- Edited meanwhile: the vector is of the old text.
    and m.content = i.item ->> 'content';
  get diagnostics kept = row_count;
  return kept;
end
$$;
comment on function private.keep_embeddings(text, jsonb) is 'Stores vectors of own memories, except where the text has changed since.';
grant execute on function private.keep_embeddings(text, jsonb) to authenticated;
