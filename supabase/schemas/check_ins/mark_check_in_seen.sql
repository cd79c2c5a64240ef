create function private.mark_check_in_seen(target uuid) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update public.check_ins k
  set seen_at = private.now()
  where k.id = target and k.user_id = auth.uid() and k.seen_at is null;
end
$$;
comment on function private.mark_check_in_seen(uuid) is 'An own check-in was seen.';
grant execute on function private.mark_check_in_seen(uuid) to authenticated;
