create function private.cap_user() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  most constant integer := tg_argv[0]::integer;
  owner uuid;
  held bigint;
begin
  for owner in select distinct a.user_id from added a where a.user_id is not null loop
    -- One statement a table: its plan is kept, where one made of the table's name is planned at each row.
    case tg_table_name
      when 'plans' then
        select count(*) into held from (select from public.plans t where t.user_id = owner limit most + 1) t;
      when 'exercises' then
        select count(*) into held from (select from public.exercises t where t.user_id = owner limit most + 1) t;
      when 'conversations' then
        select count(*) into held from (select from public.conversations t where t.user_id = owner limit most + 1) t;
      when 'messages' then
        select count(*) into held from (select from public.messages t where t.user_id = owner limit most + 1) t;
    end case;
    if held > most then
      perform private.fail('limit_reached', jsonb_build_object('limit', most, 'of', tg_table_name));
    end if;
  end loop;
  return null;
end
$$;
comment on function private.cap_user() is
  'After insert, with the transition table "added": no more rows of a user than the trigger''s argument says, whatever way they come.';
