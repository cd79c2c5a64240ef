create function private.own_name_key(name text) returns text
language sql immutable
set search_path = ''
as $$ select coalesce(nullif(private.search_key(n), ''), lower(n)) from (select btrim(left(name, 80))) c (n) $$;
comment on function private.own_name_key(text) is 'Names with the same one are the same exercise of a user, as exercises_own_name_key has it.';
grant execute on function private.own_name_key(text) to authenticated;
