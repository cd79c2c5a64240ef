create function private.search_keys(name text, aliases text[]) returns text[]
language sql immutable
set search_path = ''
as $$ select array_agg(private.search_key(n)) from unnest(array[name] || aliases) n $$;
comment on function private.search_keys(text, text[]) is 'The search key of the name, then those of the aliases.';
grant execute on function private.search_keys(text, text[]) to authenticated;
