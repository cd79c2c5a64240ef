create function private.week_of(day date) returns date
language sql immutable
set search_path = ''
as $$ select day - (date_part('isodow', day)::integer - 1) $$;
comment on function private.week_of(date) is 'The Monday of a day''s ISO week.';
grant execute on function private.week_of(date) to authenticated;
