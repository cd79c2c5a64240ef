create function private.current_pause() returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select private.pause_json(p)
    from public.pauses p
    where p.user_id = (select auth.uid()) and p.ends_on >= private.local_today()
    order by p.starts_on desc
    limit 1
  );
end
$$;
comment on function private.current_pause() is 'The caller''s pause that is on or still to come.';
grant execute on function private.current_pause() to authenticated;
