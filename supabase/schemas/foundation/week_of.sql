create function private.week_of(day date) returns date
language sql immutable
-- The parameter stands once: with two uses a call with anything dear as its argument would not inline.
return date_trunc('week', day::timestamp)::date;
comment on function private.week_of(date) is 'The Monday of a day''s ISO week.';
grant execute on function private.week_of(date) to authenticated;
