create function public.begin_search(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  perform private.use_embedding_model(payload ->> 'embedding_model');
  return jsonb_build_object('rate_limits', private.take_turn(coalesce(payload -> 'rate_limits', '[]')));
end
$$;
comment on function public.begin_search(jsonb) is
  'POST /memories/search, before the model is asked for a vector: { rate_limits }; a search counts as a message of the chat does.';
grant execute on function public.begin_search(jsonb) to authenticated;
