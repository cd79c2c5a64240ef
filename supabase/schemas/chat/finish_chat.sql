create function public.finish_chat(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.lock_account();
  question constant uuid := (payload ->> 'user_message_id')::uuid;
  answer jsonb;
  learned jsonb;
begin
  perform private.check_answer(payload);
  select r.answer into answer
  from public.messages m
  left join public.messages r on r.reply_to = m.id and r.status in ('complete', 'blocked')
  where m.id = question and m.user_id = me and m.conversation_id = (payload ->> 'conversation_id')::uuid;
  if not found then
    -- Deleted while the model was thinking: nothing to answer any more.
    perform private.fail('not_found');
  elsif answer is null then
    perform private.award_chat();
    learned := private.learn(question, payload -> 'memory_operations');
    answer := jsonb_build_object(
      'conversation_id', payload -> 'conversation_id', 'user_message_id', payload -> 'user_message_id',
      'message_id', payload -> 'message_id', 'reply', payload -> 'reply', 'status', payload -> 'status',
      'mood', payload -> 'mood', 'suggestions', payload -> 'suggestions', 'actions', payload -> 'actions',
      'resources', payload -> 'resources', 'lookups', coalesce(payload -> 'lookups', '[]'),
      'memories_used', private.recall(array(select jsonb_array_elements_text(payload -> 'memories_used')::uuid)),
      'memories_saved', jsonb_path_query_array(learned, '$.changes[*] ? (@.change == "added" || @.change == "updated").memory'),
      'memory_changes', learned -> 'changes',
      'affinity', (
        select jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score))
        from public.profiles p
        where p.id = me
      )
    );
    perform private.record_answer(payload, answer);
    perform private.record_trace(payload, learned -> 'refused');
  end if;
  return jsonb_build_object('answer', answer, 'pending_embeddings', private.pending_embeddings());
end
$$;
comment on function public.finish_chat(jsonb) is
  'POST /chat, after the model: stores reply, new memories and recall counts; { answer, pending_embeddings }.';
grant execute on function public.finish_chat(jsonb) to authenticated;
