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
    execute format('select count(*) from %I.%I where user_id = $1', tg_table_schema, tg_table_name) into held using owner;
    if held > most then
      perform private.fail('limit_reached', jsonb_build_object('limit', most, 'of', tg_table_name));
    end if;
  end loop;
  return null;
end
$$;
comment on function private.cap_user() is
  'After insert, with the transition table "added": no more rows of a user than the trigger''s argument says, whatever way they come.';
