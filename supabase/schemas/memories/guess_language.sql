create function private.guess_language(words text) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    with said as (
      select distinct w.word
      from regexp_split_to_table(lower(left(words, 1000)), '[^[:alpha:]'']+') w (word)
      where w.word <> ''
    ), counted as (
      select d.language, count(*) filter (where ts_lexize(d.dictionary, s.word) = '{}') as stops
      from said s
      cross join (values
        ('english', 'pg_catalog.english_stem'::regdictionary), ('german', 'pg_catalog.german_stem'::regdictionary),
        ('spanish', 'pg_catalog.spanish_stem'::regdictionary), ('french', 'pg_catalog.french_stem'::regdictionary),
        ('italian', 'pg_catalog.italian_stem'::regdictionary),
        ('portuguese', 'pg_catalog.portuguese_stem'::regdictionary)
      ) d (language, dictionary)
      group by d.language
    )
    select c.language
    from counted c
    where c.stops >= 2 and c.stops > all (select o.stops from counted o where o.language <> c.language)
  );
end
$$;
comment on function private.guess_language(text) is
  'The language whose commonest words a text has more of than any other''s; null when that does not tell.';
