create function private.last_pause() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.pause_json(p)
    from public.pauses p
    where p.user_id = (select auth.uid())
      and p.ends_on between private.local_today() - 14 and private.local_today() - 1
    order by p.ends_on desc
    limit 1
  );
end
$$;
comment on function private.last_pause() is
  'The caller''s pause that ended within the last two weeks: somebody who comes back is asked how it is.';
grant execute on function private.last_pause() to authenticated;
