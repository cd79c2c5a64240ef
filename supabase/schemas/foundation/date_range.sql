create type private.date_range as (from_date date, to_date date, from_time timestamptz, to_time timestamptz);
comment on type private.date_range is
  'What `from` and `to` of a list ask for: local dates, both inclusive, or times, to_time exclusive; null asks for nothing.';

create function private.date_range(filters jsonb) returns private.date_range
language plpgsql stable
set search_path = ''
as $$
declare
  from_text constant text := filters ->> 'from';
  to_text constant text := filters ->> 'to';
  -- As long as 2026-11-22: a date; longer: a time.
  from_is_date constant boolean := length(from_text) = 10;
  to_is_date constant boolean := length(to_text) = 10;
begin
  return (
    case when from_is_date then from_text::date end,
    case when to_is_date then to_text::date end,
    case when not from_is_date then from_text::timestamptz end,
    case when not to_is_date then to_text::timestamptz end
  )::private.date_range;
end
$$;
comment on function private.date_range(jsonb) is 'Reads `from` and `to` of a list''s filters.';
grant execute on function private.date_range(jsonb) to authenticated;
