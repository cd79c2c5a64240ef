create function private.lookup_range(asked jsonb) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  weeks constant integer := private.lookup_number(asked ->> 'weeks', 52);
begin
  return jsonb_strip_nulls(jsonb_build_object(
    'from', coalesce(private.iso_date(asked ->> 'from'), private.this_week() - 7 * (weeks - 1)),
    'to', private.iso_date(asked ->> 'to')
  ));
end
$$;
comment on function private.lookup_range(jsonb) is
  'The dates that a lookup asks for, as filters of a list: from and to, or the last weeks with this one.';
grant execute on function private.lookup_range(jsonb) to authenticated;

create function private.lookup_number(words text, most integer) returns integer
language sql immutable
return case when words ~ '^[0-9]{1,4}$' then least(greatest(words::integer, 1), most) end;
comment on function private.lookup_number(text, integer) is 'A whole number from 1 to the most; null for what is none.';
grant execute on function private.lookup_number(text, integer) to authenticated;
