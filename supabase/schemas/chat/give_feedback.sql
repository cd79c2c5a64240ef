create function public.give_feedback(target uuid, payload jsonb) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
begin
  if not exists (
    select from public.messages m where m.id = target and m.user_id = me and m.role = 'assistant'
  ) then
    perform private.fail('not_found');
  elsif coalesce(payload ->> 'rating', '') not in ('up', 'down') then
    perform private.invalid('rating');
  elsif char_length(payload ->> 'reason') > 500 then
    perform private.invalid('reason', 'too_long');
  end if;
  insert into public.message_feedback as f (message_id, rating, reason)
  values (target, payload ->> 'rating', nullif(payload ->> 'reason', ''))
  on conflict (message_id) do update set rating = excluded.rating, reason = excluded.reason;
end
$$;
comment on function public.give_feedback(uuid, jsonb) is
  'POST /chat/messages/{id}/feedback: { rating: up | down, reason? } of an own reply; the last one stands.';
grant execute on function public.give_feedback(uuid, jsonb) to authenticated;
