create function private.search_text(name text, aliases text[]) returns text
language sql immutable
set search_path = ''
as $$
  select string_agg(k.key || ' ' || replace(k.key, ' ', ''), ' | ')
  from unnest(private.search_keys(name, aliases)) k (key)
$$;
comment on function private.search_text(text, text[]) is 'All search keys in one text, each also without its spaces.';
grant execute on function private.search_text(text, text[]) to authenticated;
