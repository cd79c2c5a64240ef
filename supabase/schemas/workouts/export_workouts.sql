create function public.export_workouts(page_limit integer default 50, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  rows jsonb;
begin
  perform private.check_page(page_limit, page_after);
  rows := coalesce((
    select jsonb_agg(
      jsonb_build_object('row', to_jsonb(f.shown), 'key', jsonb_build_array(f.started_at, f.id))
      order by f.started_at, f.id
    )
    from (
      select *
      from private.shown_workouts w
      where w.user_id = me
        and (page_after is null
          or (w.started_at, w.id) > ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
      order by w.started_at, w.id
      limit page_limit + 1
    ) f
  ), '[]');
  -- A file that is read elsewhere has to say which fields a set of an exercise has.
  return private.page(rows, page_limit) || jsonb_build_object('trackings', (
    select coalesce(jsonb_object_agg(e.id, e.tracking), '{}')
    from public.exercises e
    where e.id in (select (s.item ->> 'exercise_id')::uuid from jsonb_path_query(rows, '$[*].row.sets[*]') s (item))
  ));
end
$$;
comment on function public.export_workouts(integer, jsonb) is
  'GET /workouts/export, oldest first: { data, next_after, trackings: { exercise_id: tracking } }.';
grant execute on function public.export_workouts(integer, jsonb) to authenticated;
