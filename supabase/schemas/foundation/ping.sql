create function public.ping() returns text
language sql stable
set search_path = ''
as $$ select 'ok' $$;
comment on function public.ping() is 'Answers when the database does.';
grant execute on function public.ping() to anon, authenticated;
