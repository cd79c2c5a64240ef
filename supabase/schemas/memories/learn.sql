create function private.learn(source_message uuid, operations jsonb) returns jsonb
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  room integer;
  said private.judged_operation;
  receipt private.memory_receipt;
  told jsonb;
  changes jsonb := '[]';
  refused jsonb := '[]';
begin
  if jsonb_typeof(operations) is distinct from 'array' or operations = '[]' then
    return jsonb_build_object('changes', changes, 'refused', refused);
  end if;
  if jsonb_array_length(operations) > 1000 then
    perform private.invalid('memory_operations', 'too_long');
  end if;
  room := private.max_memories() - private.count_current(me);
  for said in select * from private.judge_operations(source_message, operations) loop
    -- Read before it is done: a proposal that is taken back is gone afterwards.
    told := private.memory_in_brief(said.target);
    receipt := case when said.refusal is null then private.apply_operation(source_message, said, room)
      else private.receipt('refused', reason => said.refusal) end;
    if receipt.change = 'added' then
      room := room - 1;
    end if;
    changes := changes || jsonb_build_array(
      jsonb_build_object('change', receipt.change, 'memory', case receipt.change
        when 'refused' then null
        when 'forgotten' then told
        else private.memory_in_brief(receipt.memory)
      end)
      || case when receipt.reason is null then '{}' else jsonb_build_object('reason', receipt.reason) end
    );
    if receipt.change = 'refused' then
      refused := refused || jsonb_build_object('op', said.op, 'reason', receipt.reason);
    end if;
  end loop;
  return jsonb_build_object('changes', changes, 'refused', refused);
end
$$;
comment on function private.learn(uuid, jsonb) is
  'What one message changes: { changes: [{ change, memory, reason? }], refused: [{ op, reason }] }, a change for each operation, in their order.';
grant execute on function private.learn(uuid, jsonb) to authenticated;
