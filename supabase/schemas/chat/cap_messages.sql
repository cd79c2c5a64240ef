create function private.cap_messages() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- As cap_user() does it, but planned once a session: it is asked at every message.
  if exists (
    select
    from (select distinct a.user_id from added a where a.role = 'user') o
    where (select count(*) from public.messages m where m.user_id = o.user_id) > 100000
  ) then
    perform private.fail('limit_reached', '{"limit": 100000, "of": "messages"}');
  end if;
  return null;
end
$$;
comment on function private.cap_messages() is
  'After insert, with the transition table "added": no more messages of a user than that; a reply goes with its question.';

create trigger messages_900_cap after insert on public.messages
  referencing new table as added for each statement execute function private.cap_messages();
