create function private.letters(word text) returns text
language sql immutable
set search_path = ''
as $$ select string_agg(c, '' order by c collate "C") from string_to_table(word, null) c $$;
comment on function private.letters(text) is 'The letters of a word in alphabetical order.';
grant execute on function private.letters(text) to authenticated;
