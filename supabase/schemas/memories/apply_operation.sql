create function private.apply_operation(source_message uuid, said private.judged_operation, room integer)
returns private.memory_receipt
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  target public.memories;
  same uuid;
  made uuid;
begin
  if said.op = 'add' then
    same := private.same_words(said.content, said.about);
    if same is not null then
      perform private.confirm_memory(same);
      return private.receipt('confirmed', same);
    elsif room < 1 then
      return private.receipt('refused', reason => 'limit');
    end if;
    made := private.keep_statement(source_message, said);
    return case when made is null then private.receipt('refused', reason => 'taken_back') else private.receipt('added', made) end;
  end if;

  -- Judged before; an earlier operation of the same message may have ended it.
  select * into target
  from public.memories m
  where m.id = said.target and m.user_id = me and private.memory_status(m, private.local_today()) in ('current', 'proposed');
  if target.id is null then
    return private.receipt('refused', reason => 'unknown_memory');
  elsif said.op = 'confirm' or said.op = 'update' and private.says_nothing_new(said, target) then
    perform private.confirm_memory(target.id);
    return private.receipt('confirmed', target.id);
  elsif target.proposes_memory_id is not null or target.source = 'user' then
    return private.propose(source_message, said, target);
  elsif said.op = 'forget' then
    perform private.end_memory(target.id);
    return private.receipt('forgotten', target.id);
  end if;
  made := case when coalesce(said.valid_from, said.valid_until) is null then private.same_words(said.content, said.about) end;
  if made is null or made = target.id then
    made := private.keep_statement(source_message, said);
  end if;
  if made is null then
    return private.receipt('refused', reason => 'taken_back');
  end if;
  perform private.end_memory(target.id, made);
  return private.receipt('updated', made);
end
$$;
comment on function private.apply_operation(uuid, private.judged_operation, integer) is
  'Does what an operation says that was found in order; room: how many memories may still be added.';
