create function private.text_search_of(language text) returns regconfig
language sql immutable
return case language
  when 'english' then 'pg_catalog.english'::regconfig
  when 'german' then 'pg_catalog.german'::regconfig
  when 'spanish' then 'pg_catalog.spanish'::regconfig
  when 'french' then 'pg_catalog.french'::regconfig
  when 'italian' then 'pg_catalog.italian'::regconfig
  when 'portuguese' then 'pg_catalog.portuguese'::regconfig
  else 'pg_catalog.simple'::regconfig
end;
comment on function private.text_search_of(text) is 'PostgreSQL''s text search configuration of a language; `simple` for all that are not told apart.';
grant execute on function private.text_search_of(text) to authenticated;
