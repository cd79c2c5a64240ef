create function private.shown_value(kind text, value numeric, units public.unit_system) returns text
language sql immutable
set search_path = ''
as $$
  select case kind
    when 'reps' then format('%s reps', trim_scale(value))
    when 'duration' then format('%s s', trim_scale(value))
    when 'distance' then case units
      when 'imperial' then format('%s mi', trim_scale(round(value / 1609.344, 2)))
      else format('%s m', trim_scale(value))
    end
    else case units
      when 'imperial' then format('%s lb', trim_scale(round(value * 2.2046226218, 1)))
      else format('%s kg', trim_scale(value))
    end
  end
$$;
comment on function private.shown_value(text, numeric, public.unit_system) is 'A record''s value in the person''s units.';
