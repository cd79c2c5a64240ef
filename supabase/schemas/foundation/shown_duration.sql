create function private.shown_duration(seconds integer) returns text
language plpgsql immutable
set search_path = ''
as $$
begin
  return concat_ws(' ',
    case when seconds >= 3600 then seconds / 3600 || ' h' end,
    case when seconds / 60 % 60 > 0 then seconds / 60 % 60 || ' min' end,
    case when seconds % 60 > 0 or seconds = 0 then seconds % 60 || ' s' end
  );
end
$$;
comment on function private.shown_duration(integer) is 'A time in words: 1 h 5 min 3 s.';
grant execute on function private.shown_duration(integer) to authenticated;
