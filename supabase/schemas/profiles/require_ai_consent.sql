create function private.require_ai_consent() returns void
language plpgsql stable
set search_path = ''
as $$
begin
  if not exists (select from public.profiles p where p.id = (select auth.uid()) and p.ai_consent_at is not null) then
    perform private.fail('consent_required');
  end if;
end
$$;
comment on function private.require_ai_consent() is
  'consent_required unless the caller agreed that their words go to the model''s provider.';
grant execute on function private.require_ai_consent() to authenticated;
