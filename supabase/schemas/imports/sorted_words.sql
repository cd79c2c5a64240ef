create function private.sorted_words(words text[], without text default null) returns text
language sql immutable
set search_path = ''
as $$
  select coalesce(string_agg(distinct w.word collate "C", ' ' order by w.word collate "C"), '')
  from unnest(words) w (word)
  where w.word is distinct from without
$$;
comment on function private.sorted_words(text[], text) is 'Words as one text, each once, as private.match_keys() writes them.';
grant execute on function private.sorted_words(text[], text) to authenticated;
