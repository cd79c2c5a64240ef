create function private.check_workout_times(payload jsonb, usual_zone text) returns text
language plpgsql stable
set search_path = ''
as $$
declare
  zone constant text := coalesce(payload ->> 'time_zone', usual_zone);
  latest constant timestamptz := private.now() + interval '5 minutes';
begin
  if not exists (select from private.time_zones t where t.name = zone) then
    perform private.invalid('time_zone');
  elsif (payload ->> 'started_at')::timestamptz > latest then
    perform private.invalid('started_at', 'in_future');
  elsif (payload ->> 'finished_at')::timestamptz > latest then
    perform private.invalid('finished_at', 'in_future');
  end if;
  return zone;
end
$$;
comment on function private.check_workout_times(jsonb, text) is
  'The workout''s time zone; validation_failed for an unknown one, and for times over 5 minutes ahead.';
grant execute on function private.check_workout_times(jsonb, text) to authenticated;
