create function private.award_chat() returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- The ledger's order is that of the commits: its next number is taken while the profile is locked.
  perform private.lock_profiles(array[auth.uid()]);
  insert into public.affinity_events (user_id, points, kind, reason, day)
  values (auth.uid(), (private.earning_rules()).chat, 'chat', 'First chat of the day', private.local_today())
  on conflict (user_id, day) where kind = 'chat' do nothing;
end
$$;
comment on function private.award_chat() is 'A point for the caller''s first chat of a day.';
grant execute on function private.award_chat() to authenticated;
