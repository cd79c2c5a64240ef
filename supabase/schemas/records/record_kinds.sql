create type public.record_kind as enum ('weight', 'reps', 'distance', 'duration', 'estimated_1rm', 'volume');
comment on type public.record_kind is
  'The kinds of personal record, the most telling first. A new one needs its value (record_values_of), its best so far (bests) and its unit (record_unit).';

create function private.record_unit(kind public.record_kind) returns text
language sql immutable
return case kind when 'reps' then 'reps' when 'duration' then 's' when 'distance' then 'm' else 'kg' end;
comment on function private.record_unit(public.record_kind) is 'What the values of a kind are in: kg, reps, s or m.';
grant execute on function private.record_unit(public.record_kind) to authenticated;

create function private.record_tolerance(kind public.record_kind) returns numeric
language sql immutable
return case private.record_unit(kind) when 'kg' then 0.05 else 0.001 end;
comment on function private.record_tolerance(public.record_kind) is
  'The least difference that counts, in the unit of the kind: kilograms come from pounds and back.';
grant execute on function private.record_tolerance(public.record_kind) to authenticated;
