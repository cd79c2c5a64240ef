create function private.award_chat() returns void
language sql volatile security definer
set search_path = ''
as $$
  insert into public.affinity_events (user_id, points, kind, reason, day)
  values (auth.uid(), (private.earning_rules()).chat, 'chat', 'First chat of the day', private.local_today())
  on conflict (user_id, day) where kind = 'chat' do nothing
$$;
comment on function private.award_chat() is 'A point for the caller''s first chat of a day.';
grant execute on function private.award_chat() to authenticated;
