create function private.shown_load(kg numeric, units public.unit_system) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  pounds constant numeric := kg / 0.45359237;
  -- Trackers store pounds as kilograms with one to three decimals: 225 lb come back as 102.058 or 102.06 kg.
  quarter constant numeric := round(pounds * 4) / 4;
begin
  return case units
    when 'metric' then format('%s kg', trim_scale(round(kg, 2)))
    else format('%s lb', trim_scale(round(case when abs(pounds - quarter) <= 0.02 then quarter else pounds end, 2)))
  end;
end
$$;
comment on function private.shown_load(numeric, public.unit_system) is
  'A load in a person''s units. The functions say it in the same words (vocabulary of units); both are held to one table of cases.';
grant execute on function private.shown_load(numeric, public.unit_system) to authenticated;
