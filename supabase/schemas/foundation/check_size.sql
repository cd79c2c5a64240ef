create function private.check_size(path text, bytes integer, most integer) returns void
language plpgsql stable
set search_path = ''
as $$
begin
  if bytes > most then
    perform private.invalid(path, 'too_long');
  end if;
end
$$;
comment on function private.check_size(text, integer, integer) is
  'validation_failed for an argument of more bytes (pg_column_size) than its route lets through: whoever calls by the Data API meets no other bound.';
grant execute on function private.check_size(text, integer, integer) to authenticated;
