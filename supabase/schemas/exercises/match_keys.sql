create function private.match_keys(name text, aliases text[]) returns text[]
language sql immutable
set search_path = ''
as $$ select array_agg(array_to_string(private.name_words(k.name), ' ') order by k.n) from unnest(array[name] || aliases) with ordinality k (name, n) $$;
comment on function private.match_keys(text, text[]) is
  'The words of the name, then those of the aliases, each as one text: what the names of an import are compared with.';
grant execute on function private.match_keys(text, text[]) to authenticated;
