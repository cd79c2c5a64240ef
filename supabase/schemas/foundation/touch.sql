create function private.touch() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.updated_at := private.now();
  return new;
end
$$;
comment on function private.touch() is 'Stamps updated_at.';
