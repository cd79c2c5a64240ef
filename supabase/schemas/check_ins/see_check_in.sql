create function public.see_check_in(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  if not exists (select from public.check_ins k where k.id = target and k.user_id = me) then
    perform private.fail('not_found');
  end if;
  perform private.mark_check_in_seen(target);
end
$$;
comment on function public.see_check_in(uuid) is 'POST /chat/check-in/{id}/seen, again and again; the first time counts.';
grant execute on function public.see_check_in(uuid) to authenticated;
