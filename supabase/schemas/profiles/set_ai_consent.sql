create function private.set_ai_consent(given boolean) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if given is null then
    perform private.invalid('ai_consent', 'required');
  end if;
  update public.profiles p
  set ai_consent_at = case when given then private.now() end, updated_at = private.now()
  where p.id = auth.uid() and (p.ai_consent_at is not null) <> given;
end
$$;
comment on function private.set_ai_consent(boolean) is
  'Gives or withdraws the caller''s consent; given again it keeps its time.';
grant execute on function private.set_ai_consent(boolean) to authenticated;
