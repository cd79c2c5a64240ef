create function private.award_chat() returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
begin
  -- Mostly it is not the first; an insert of nothing would still wake the triggers of the ledger.
  if exists (select from public.affinity_events a where a.user_id = me and a.day = today and a.kind = 'chat') then
    return;
  end if;
  -- The ledger's order is that of the commits: its next number is taken while the profile is locked.
  perform private.lock_profiles(array[me]);
  insert into public.affinity_events (user_id, points, kind, reason, day)
  values (me, (private.earning_rules()).chat, 'chat', 'First chat of the day', today)
  on conflict (user_id, day) where kind = 'chat' do nothing;
end
$$;
comment on function private.award_chat() is 'A point for the caller''s first chat of a day.';
grant execute on function private.award_chat() to authenticated;
