create function private.raise_version() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  -- A stored generated column is still empty here, so those named in the trigger's arguments are passed over.
  if to_jsonb(new) - coalesce(tg_argv, '{}') is distinct from to_jsonb(old) - coalesce(tg_argv, '{}') then
    new.version := old.version + 1;
    new.updated_at := private.now();
  end if;
  return new;
end
$$;
comment on function private.raise_version() is 'version and updated_at follow every visible change, and nothing else.';
