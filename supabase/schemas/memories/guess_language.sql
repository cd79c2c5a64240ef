create function private.guess_language(words text) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  languages constant text[] := array['english', 'german', 'spanish', 'french', 'italian', 'portuguese'];
  stops bigint[];
  most bigint;
begin
  select array[
    count(*) filter (where ts_lexize('pg_catalog.english_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.german_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.spanish_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.french_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.italian_stem', s.word) = '{}'),
    count(*) filter (where ts_lexize('pg_catalog.portuguese_stem', s.word) = '{}')
  ] into stops
  from (
    select distinct w.word from regexp_split_to_table(lower(left(words, 1000)), '[^[:alpha:]'']+') w (word) where w.word <> ''
  ) s;
  most := greatest(stops[1], stops[2], stops[3], stops[4], stops[5], stops[6]);
  return case when most >= 2 and cardinality(array_positions(stops, most)) = 1 then languages[array_position(stops, most)] end;
end
$$;
comment on function private.guess_language(text) is
  'The language whose commonest words a text has more of than any other''s; null when that does not tell.';
