create function public.fail_chat(target uuid) returns void
language plpgsql volatile
set search_path = ''
as $$
begin
  perform private.lock_account();
  perform private.record_failure(target);
end
$$;
comment on function public.fail_chat(uuid) is 'POST /chat, when the model gave no answer: the message stays, as failed.';
grant execute on function public.fail_chat(uuid) to authenticated;
