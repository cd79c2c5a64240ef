create function private.plain_words(said text) returns text
language sql immutable
set search_path = ''
as $$
  select btrim(regexp_replace(
    regexp_replace(normalize(lower(replace(said, 'ß', 'ss')), nfd), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$;
comment on function private.plain_words(text) is 'The words of a text in lower case, without accents, a space between two.';
grant execute on function private.plain_words(text) to authenticated;
