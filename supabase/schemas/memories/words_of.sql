create function private.words_of(content text, language text) returns tsvector
language sql immutable
return strip(to_tsvector(private.text_search_of(language), content));
comment on function private.words_of(text, text) is 'The words of a memory, by the rules of the person''s language, without their places.';
grant execute on function private.words_of(text, text) to authenticated;
