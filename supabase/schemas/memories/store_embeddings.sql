create function public.store_embeddings(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  return jsonb_build_object(
    'kept', private.keep_embeddings(payload ->> 'model', payload -> 'items'),
    'merged', private.merge_duplicates(payload ->> 'model', array(
      select (i.item ->> 'id')::uuid from jsonb_array_elements(payload -> 'items') i (item)
    ))
  );
end
$$;
comment on function public.store_embeddings(jsonb) is
  '{ model, items: [{ id, content, embedding }] }: vectors made in the background after a chat; { kept, merged }.';
grant execute on function public.store_embeddings(jsonb) to authenticated;
