create function private.find_check_in(today date) returns private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  found_one private.check_in_candidate;
begin
  if exists (
    select from public.pauses p where p.user_id = me and today between p.starts_on and p.ends_on
  ) then
    return null;
  end if;
  select c.* into found_one
  from (
    select * from private.check_in_of_return(today)
    union all select * from private.check_in_of_memories(today)
    union all select * from private.check_in_of_records(today)
    union all select * from private.check_in_of_week(today)
    union all select * from private.check_in_of_stalls(today)
  ) c
  left join public.check_ins k on k.user_id = me and k.kind = c.kind and k.subject = c.subject
  where k.seen_at is null
    and not exists (
      select from public.check_ins o
      where o.user_id = me and o.kind = c.kind and o.day = today and o.id is distinct from k.id
    )
  order by k.created_at, c.kind
  limit 1;
  return found_one;
end
$$;
comment on function private.find_check_in(date) is
  'What the companion says first today: what was not seen yet while it still holds, else the next thing, of a kind that had no turn today; null during a pause.';
grant execute on function private.find_check_in(date) to authenticated;
