create function public.store_embeddings(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  if jsonb_array_length(payload -> 'items') > 100 then
    perform private.invalid('items', 'too_long');
  end if;
  perform private.use_embedding_model(payload ->> 'model');
  return jsonb_build_object('kept', private.keep_embeddings(payload ->> 'model', payload -> 'items'));
end
$$;
comment on function public.store_embeddings(jsonb) is
  '{ model, items: [{ id, content, embedding }] }: vectors made in the background; { kept }.';
grant execute on function public.store_embeddings(jsonb) to authenticated;
