create function private.iso_date(words text) returns date
language sql immutable
return case when words ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(words, 'date') then words::date end;
comment on function private.iso_date(text) is 'A date as 2026-12-05; null for what is none.';
grant execute on function private.iso_date(text) to authenticated;
