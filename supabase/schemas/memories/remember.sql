create function private.remember(source_message uuid, kind public.memory_kind, statement text, importance real, replaces uuid)
returns uuid
language plpgsql volatile security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  me constant uuid := auth.uid();
  -- Made of message and words, so that a message that is answered anew brings nothing back.
  made constant uuid := private.derived_id(source_message || ':' || private.search_key(statement));
  same constant uuid := private.same_memory(statement);
  added boolean;
begin
  if same is not null then
    update public.memories m set updated_at = private.now() where m.id = same;
    if replaces <> same then
      update public.memories m set superseded_by = same where m.id = replaces;
    end if;
    return null;
  elsif private.was_deleted('memory', made) or exists (
    select from private.unlearned u where u.message_id = source_message and u.kind = remember.kind
  ) then
    return null;
  end if;
  insert into public.memories (id, user_id, kind, content, importance, source, source_message_id)
  values (made, me, remember.kind, statement, remember.importance, 'chat', source_message)
  on conflict (id) do nothing;
  added := found;
  if added and replaces is not null then
    update public.memories m set superseded_by = made where m.id = replaces;
  end if;
  return case when added then made end;
end
$$;
comment on function private.remember(uuid, public.memory_kind, text, real, uuid) is
  'Keeps a statement of a message, once; what says it already is refreshed instead. The id of what was added, else null.';
grant execute on function private.remember(uuid, public.memory_kind, text, real, uuid) to authenticated;
