create function private.propose(source_message uuid, said private.judged_operation, target public.memories)
returns private.memory_receipt
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  changed constant uuid := coalesce(target.proposes_memory_id, target.id);
  made uuid;
begin
  perform private.withdraw_proposals(changed);
  if said.op = 'forget' then
    if target.proposes_memory_id is not null then
      return private.receipt('forgotten');
    end if;
    -- It shows what is to be forgotten.
    said.content := target.content;
    said.kind := target.kind;
    said.about := target.about;
    said.valid_from := target.valid_from;
    said.valid_until := target.valid_until;
  end if;
  made := private.keep_statement(source_message, said, said.op::public.memory_change, changed);
  return case when made is null then private.receipt('refused', reason => 'taken_back') else private.receipt('proposed', made) end;
end
$$;
comment on function private.propose(uuid, private.judged_operation, public.memories) is
  'A change of what the person wrote or edited waits for their yes; what is said of a proposal changes it, or takes it back.';
