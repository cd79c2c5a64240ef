create function private.record_tolerance(kind text) returns numeric
language sql immutable
set search_path = ''
as $$ select case when kind in ('weight', 'estimated_1rm', 'volume') then 0.05 else 0.001 end $$;
comment on function private.record_tolerance(text) is
  'The least difference that counts, in the unit of the kind: kilograms come from pounds and back.';
grant execute on function private.record_tolerance(text) to authenticated;
