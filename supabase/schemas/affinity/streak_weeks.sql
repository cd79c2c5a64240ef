create function private.streak_weeks() returns integer
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce((select s.weeks from private.streaks() s where s.last_week >= private.this_week() - 7), 0)
  );
end
$$;
comment on function private.streak_weeks() is 'Weeks of the streak that lasts up to this week or the last.';
grant execute on function private.streak_weeks() to authenticated;
