create function private.anagrams(name text, aliases text[]) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return array(
    select distinct private.letters(w.word)
    from unnest(private.search_keys(name, aliases)) k (key)
    cross join string_to_table(k.key, ' ') w (word)
    where char_length(w.word) >= 4
  );
end
$$;
comment on function private.anagrams(text, text[]) is
  'The letters of each word of name and aliases that is long enough to be misspelt.';
grant execute on function private.anagrams(text, text[]) to authenticated;
