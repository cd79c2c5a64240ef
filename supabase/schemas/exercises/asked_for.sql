create function private.asked_for(labels jsonb, kind anyenum) returns anyarray
language plpgsql stable
set search_path = ''
as $$
begin
  return case when jsonb_typeof(labels) = 'array' then array(select k from unnest(enum_range(kind)) k where labels ? k::text) end;
end
$$;
comment on function private.asked_for(jsonb, anyenum) is
  'The values of an enum that a list of labels names, those that are none left out; null where there is no list.';
grant execute on function private.asked_for(jsonb, anyenum) to authenticated;
