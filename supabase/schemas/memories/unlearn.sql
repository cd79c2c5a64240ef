create function private.unlearn() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into private.unlearned (message_id, user_id, kind)
  select distinct b.source_message_id, b.user_id, b.kind
  from buried b
  join public.messages m on m.id = b.source_message_id
  on conflict do nothing;
  return null;
end
$$;
comment on function private.unlearn() is 'After delete of memories, with the transition table "buried".';

create trigger memories_300_unlearn after delete on public.memories
  referencing old table as buried for each statement execute function private.unlearn();
