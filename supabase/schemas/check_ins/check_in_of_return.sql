create function private.check_in_of_return(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  select 'return'::public.check_in_kind, p.starts_on::text,
    private.pause_json(p) || jsonb_build_object('days', p.ends_on - p.starts_on + 1),
    null::uuid, null::uuid
  from public.pauses p
  where p.user_id = (select auth.uid()) and p.ends_on between today - 7 and today - 1
  order by p.ends_on desc
  limit 1;
end
$$;
comment on function private.check_in_of_return(date) is 'The pause that ended within the last seven days.';
grant execute on function private.check_in_of_return(date) to authenticated;
