create function private.keep_statement(
  source_message uuid, said private.judged_operation, change public.memory_change default null, changes uuid default null
) returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- Made of message and words, so that a message that is answered anew brings nothing back.
  made constant uuid := case when change is null
    then private.derived_id(concat_ws(':', source_message, said.about, private.normalised(said.content)))
    else gen_random_uuid() end;
begin
  if private.was_deleted('memory', made) or exists (
    select from private.unlearned u where u.message_id = source_message and u.kind = said.kind
  ) then
    return null;
  end if;
  insert into public.memories (id, user_id, kind, content, importance, source, source_message_id, about, quote, valid_from,
    valid_until, proposes_change, proposes_memory_id)
  values (made, me, said.kind, said.content, said.importance, 'chat', source_message, said.about, said.quote,
    said.valid_from, said.valid_until, change, changes)
  on conflict (id) do nothing;
  return case when found then made end;
end
$$;
comment on function private.keep_statement(uuid, private.judged_operation, public.memory_change, uuid) is
  'Keeps what a message said, as a memory or a proposal; null when that was taken back since the message said it.';
