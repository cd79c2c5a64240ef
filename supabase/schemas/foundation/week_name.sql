create function private.week_name(monday date) returns text
language sql immutable
return to_char(monday::timestamp, 'IYYY-"W"IW');
comment on function private.week_name(date) is 'An ISO week as 2026-W47.';
grant execute on function private.week_name(date) to authenticated;
