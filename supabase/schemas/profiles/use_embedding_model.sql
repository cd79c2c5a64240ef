create function private.use_embedding_model(model text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if char_length(model) > 100 then
    perform private.invalid('embedding_model', 'too_long');
  end if;
  update public.profiles p
  set embedding_model = model
  where p.id = auth.uid() and model is not null and p.embedding_model is distinct from model;
end
$$;
comment on function private.use_embedding_model(text) is 'From now on vectors of this model are searched.';
grant execute on function private.use_embedding_model(text) to authenticated;
