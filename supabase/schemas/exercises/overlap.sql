create function private.overlap(a public.muscle[], b public.muscle[]) returns real
language plpgsql immutable
set search_path = ''
as $$
declare
  shared integer := 0;
  one public.muscle;
begin
  -- A loop of expressions: a query would be the most of what a ranking costs.
  foreach one in array a loop
    if one = any (b) then
      shared := shared + 1;
    end if;
  end loop;
  return case when shared = 0 then 0 else shared::real / (cardinality(a) + cardinality(b) - shared) end;
end
$$;
comment on function private.overlap(public.muscle[], public.muscle[]) is 'Jaccard index of two sets of muscles, 0 to 1.';
grant execute on function private.overlap(public.muscle[], public.muscle[]) to authenticated;
