create function private.set_pause(pause jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  wanted_from constant date := coalesce((pause ->> 'from')::date, today);
  wanted_until constant date := (pause ->> 'until')::date;
begin
  -- A longer pause that is on may be sent back as it was read, with another end.
  if wanted_from > today + 366 or wanted_from < today - 30 and not exists (
    select from public.pauses p where p.user_id = me and p.starts_on = wanted_from and p.ends_on >= today
  ) then
    perform private.invalid('pause.from', 'out_of_range');
  elsif wanted_until < wanted_from or wanted_until < today or wanted_until > wanted_from + 366 then
    perform private.invalid('pause.until', 'out_of_range');
  end if;
  -- What is over stays: those weeks remain frozen. What is on ends yesterday, what is to come goes.
  delete from public.pauses p
  where p.user_id = me
    and p.ends_on >= today
    and (p.starts_on >= today or p.starts_on >= wanted_from);
  update public.pauses p set ends_on = today - 1 where p.user_id = me and p.ends_on >= today;
  if wanted_until is not null then
    insert into public.pauses (user_id, starts_on, ends_on, reason)
    values (me, wanted_from, wanted_until, pause ->> 'reason')
    on conflict (user_id, starts_on) do update set ends_on = excluded.ends_on, reason = excluded.reason;
  end if;
end
$$;
comment on function private.set_pause(jsonb) is 'Replaces the pause that is on or to come; JSON null ends it.';
grant execute on function private.set_pause(jsonb) to authenticated;
