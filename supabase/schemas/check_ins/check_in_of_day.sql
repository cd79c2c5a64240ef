create function private.check_in_of_day(today date) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.check_in_json(k)
    from public.check_ins k
    where k.user_id = (select auth.uid()) and k.day = today
      and (k.memory_id is null or exists (
        select from public.memories m where m.id = k.memory_id and m.user_id = k.user_id and m.is_current
      ))
    order by k.shown_at desc, k.id
    limit 1
  );
end
$$;
comment on function private.check_in_of_day(date) is 'What the companion said first today, the last of it, or null: a chat that follows knows it.';
grant execute on function private.check_in_of_day(date) to authenticated;
