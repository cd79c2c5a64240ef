create function private.limit_memories() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  -- Only what the person adds: what is learned is refused one by one, and the log has its own measure.
  if exists (
    select from (select distinct a.user_id from added a where a.source = 'user') o
    where private.count_current(o.user_id) > private.max_memories()
  ) then
    perform private.fail('limit_reached');
  end if;
  return null;
end
$$;
comment on function private.limit_memories() is
  'After insert of memories, with the transition table "added": no more than there is room for, whatever way they come.';

create trigger memories_400_limit after insert on public.memories
  referencing new table as added for each statement execute function private.limit_memories();
