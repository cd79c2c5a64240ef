create function private.search_key(name text) returns text
language sql immutable
set search_path = ''
as $$ select btrim(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g')) $$;
comment on function private.search_key(text) is 'Letters and digits in lower case, single spaces between words.';
grant execute on function private.search_key(text) to authenticated;
