create function private.memory_status(m public.memories, today date) returns public.memory_status
language sql immutable
return case
  when m.superseded_by is not null then 'superseded'::public.memory_status
  when m.forgotten_at is not null then 'forgotten'::public.memory_status
  when m.proposes_memory_id is not null then 'proposed'::public.memory_status
  when m.valid_until < today then 'expired'::public.memory_status
  else 'current'::public.memory_status
end;
comment on function private.memory_status(public.memories, date) is
  'Where a memory stands on a local day; the day of valid_until still counts.';
grant execute on function private.memory_status(public.memories, date) to authenticated;
