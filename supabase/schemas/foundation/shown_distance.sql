create function private.shown_distance(metres numeric, units public.unit_system) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return case
    when units = 'imperial' then format('%s mi', trim_scale(round(metres / 1609.344, 2)))
    when metres >= 1000 then format('%s km', trim_scale(round(metres / 1000, 2)))
    else format('%s m', trim_scale(round(metres, 2)))
  end;
end
$$;
comment on function private.shown_distance(numeric, public.unit_system) is 'A distance in a person''s units.';
grant execute on function private.shown_distance(numeric, public.unit_system) to authenticated;
