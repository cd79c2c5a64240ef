create function private.check_answer(payload jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  parts constant text[] := array['suggestions', 'actions', 'resources', 'memories_used', 'memory_operations'];
  entries constant integer[] := array[10, 10, 50, 200, 2000];
  bytes constant integer[] := array[8192, 262144, 65536, 16384, 131072];
  list jsonb;
begin
  perform private.check_size('payload', pg_column_size(payload), 524288);
  for i in 1 .. cardinality(parts) loop
    list := coalesce(payload -> parts[i], '[]');
    if jsonb_typeof(list) <> 'array' then
      perform private.invalid(parts[i]);
    elsif jsonb_array_length(list) > entries[i] or pg_column_size(list) > bytes[i] then
      perform private.invalid(parts[i], 'too_long');
    end if;
  end loop;
  perform private.check_size('trace', pg_column_size(payload -> 'trace'), 131072);
  if payload -> 'suggestions' <> '[]' and exists (
    select from jsonb_array_elements(payload -> 'suggestions') s (item) where jsonb_typeof(s.item) <> 'string'
  ) then
    perform private.invalid('suggestions');
  end if;
  -- What a client turns into a link or a button.
  if payload -> 'resources' <> '[]' and exists (
    select from jsonb_array_elements(payload -> 'resources') r (item)
    where jsonb_typeof(r.item) <> 'object'
      or r.item - array['label', 'url', 'phone'] <> '{}'
      or coalesce(jsonb_typeof(r.item -> 'label') <> 'string', true)
      or coalesce(r.item ->> 'url', 'https://x') !~ '^https://[^[:space:]"<>]+$'
      or coalesce(r.item ->> 'phone', '1') !~ '^[0-9 +()./-]{1,40}$'
  ) then
    perform private.invalid('resources');
  end if;
  if payload -> 'actions' <> '[]' and exists (
    select from jsonb_array_elements(payload -> 'actions') a (item)
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
