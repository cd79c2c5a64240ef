create function private.refused_set(s private.imported_set, is_taken boolean) returns private.imported_set
language plpgsql immutable
set search_path = ''
as $$
begin
  if is_taken and s.reason is null then
    s.reason := 'the id of its workout is taken';
  end if;
  return s;
end
$$;
comment on function private.refused_set(private.imported_set, boolean) is 'A set of a workout whose id somebody else has.';
grant execute on function private.refused_set(private.imported_set, boolean) to authenticated;
