create function private.overlap(a public.muscle[], b public.muscle[]) returns real
language sql immutable
set search_path = ''
as $$
  select coalesce(
    (select count(*) from unnest(a) m where m = any (b))::real
      / nullif((select count(*) from (select unnest(a) union select unnest(b)) u), 0),
    0
  )::real
$$;
comment on function private.overlap(public.muscle[], public.muscle[]) is 'Jaccard index of two sets of muscles, 0 to 1.';
grant execute on function private.overlap(public.muscle[], public.muscle[]) to authenticated;
