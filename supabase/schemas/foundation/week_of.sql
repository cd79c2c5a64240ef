create function private.week_of(day date) returns date
language sql immutable
return day - (date_part('isodow', day)::integer - 1);
comment on function private.week_of(date) is 'The Monday of a day''s ISO week.';
grant execute on function private.week_of(date) to authenticated;
