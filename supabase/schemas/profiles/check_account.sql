create function public.check_account() returns void
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
end
$$;
comment on function public.check_account() is 'Fails with unauthorized when the token''s account is gone.';
grant execute on function public.check_account() to authenticated;
