create function private.check_answer(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  most record;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  for most in
    select * from (values
      ('suggestions', 10, 8192), ('actions', 10, 262144), ('resources', 50, 65536), ('memories_used', 200, 16384),
      ('memory_operations', 2000, 131072)
    ) m (part, entries, bytes)
  loop
    if jsonb_typeof(coalesce(payload -> most.part, '[]')) <> 'array' then
      perform private.invalid(most.part);
    elsif jsonb_array_length(coalesce(payload -> most.part, '[]')) > most.entries then
      perform private.invalid(most.part, 'too_long');
    end if;
    perform private.check_size(most.part, pg_column_size(payload -> most.part), most.bytes);
  end loop;
  perform private.check_size('trace', pg_column_size(payload -> 'trace'), 131072);
  if exists (
    select from jsonb_array_elements(coalesce(payload -> 'suggestions', '[]')) s (item) where jsonb_typeof(s.item) <> 'string'
  ) then
    perform private.invalid('suggestions');
  end if;
  -- What a client turns into a link or a button.
  if exists (
    select from jsonb_array_elements(coalesce(payload -> 'resources', '[]')) r (item)
    where jsonb_typeof(r.item) <> 'object'
      or r.item - array['label', 'url', 'phone'] <> '{}'
      or coalesce(jsonb_typeof(r.item -> 'label') <> 'string', true)
      or coalesce(r.item ->> 'url', 'https://x') !~ '^https://[^[:space:]"<>]+$'
      or coalesce(r.item ->> 'phone', '1') !~ '^[0-9 +()./-]{1,40}$'
  ) then
    perform private.invalid('resources');
  end if;
  if exists (
    select from jsonb_array_elements(coalesce(payload -> 'actions', '[]')) a (item)
    where jsonb_typeof(a.item) <> 'object'
      or coalesce(a.item ->> 'type', '') not in ('create_plan', 'log_workout', 'open_exercise')
      or coalesce(jsonb_typeof(a.item -> 'payload') <> 'object', true)
  ) then
    perform private.invalid('actions');
  end if;
end
$$;
comment on function private.check_answer(jsonb) is
  'validation_failed for an answer that no model and no route could have made: whoever calls finish_chat by the Data API writes to their own history, and nothing there may be a link or a document that a client is not made for.';
grant execute on function private.check_answer(jsonb) to authenticated;
