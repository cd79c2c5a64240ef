create function private.use_embedding_model(model text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if char_length(model) > 100 then
    perform private.invalid('embedding_model', 'too_long');
  end if;
  if model is distinct from (select p.embedding_model from public.profiles p where p.id = auth.uid()) then
    update public.profiles p set embedding_model = model where p.id = auth.uid() and model is not null;
  end if;
end
$$;
comment on function private.use_embedding_model(text) is 'From now on vectors of this model are searched.';
grant execute on function private.use_embedding_model(text) to authenticated;
