create function private.shown_record(kind public.record_kind, value numeric, units public.unit_system) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return case private.record_unit(kind)
    when 'reps' then format('%s %s', trim_scale(value), case value when 1 then 'rep' else 'reps' end)
    when 's' then private.shown_duration(value::integer)
    when 'm' then private.shown_distance(value, units)
    else private.shown_load(value, units)
  end;
end
$$;
comment on function private.shown_record(public.record_kind, numeric, public.unit_system) is
  'A record''s value in a person''s units.';
grant execute on function private.shown_record(public.record_kind, numeric, public.unit_system) to authenticated;
