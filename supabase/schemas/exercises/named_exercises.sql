create function private.named_exercises(page_after jsonb, most integer) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  -- The bound is always there, before the first name if need be: then the indexes are read from it on.
  page_id constant uuid := coalesce((page_after ->> 1)::uuid, '00000000-0000-0000-0000-000000000000');
  page_name constant text := case when page_after ->> 1 is null then '' else page_after ->> 0 end;
begin
  return array(
    select f.id
    from (
      (select e.id, e.sort_name
      from public.exercises e
      where e.user_id is null and e.archived_at is null and (e.sort_name, e.id) > (page_name, page_id)
      order by e.sort_name, e.id
      limit most)
      union all
      (select e.id, e.sort_name
      from public.exercises e
      where e.user_id = me and e.archived_at is null and (e.sort_name, e.id) > (page_name, page_id)
      order by e.sort_name, e.id
      limit most)
    ) f
    order by f.sort_name, f.id
    limit most
  );
end
$$;
comment on function private.named_exercises(jsonb, integer) is
  'The first visible exercises by name, from a place on: the library and one''s own, each by its index.';
grant execute on function private.named_exercises(jsonb, integer) to authenticated;
