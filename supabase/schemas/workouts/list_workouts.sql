create function public.list_workouts(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns json
language plpgsql stable
set search_path = ''
-- Filters that are not given cost a comparison each; planned for the given ones anew, each call would cost more.
set plan_cache_mode = force_generic_plan
as $$
declare
  me constant uuid := private.require_account();
  asked constant private.date_range := private.date_range(filters);
  of_exercise constant uuid := (filters ->> 'exercise_id')::uuid;
  of_plan constant uuid := (filters ->> 'plan_id')::uuid;
  titled constant text := lower(filters ->> 'title');
  -- No clock is a day from UTC, so local dates bound the times, which the index has.
  earliest constant timestamptz := coalesce(
    asked.from_time, (asked.from_date - 1)::timestamp at time zone 'UTC', '-infinity');
  latest constant timestamptz := coalesce(asked.to_time, (asked.to_date + 2)::timestamp at time zone 'UTC', 'infinity');
  after_time constant timestamptz := coalesce((page_after ->> 0)::timestamptz, 'infinity');
  after_id constant uuid := coalesce((page_after ->> 1)::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 4096);
  return (
    with found as materialized (
      select w.id, w.started_at, row_number() over (order by w.started_at desc, w.id desc) as n
      from public.workouts w
      where w.user_id = me
        and w.started_at >= earliest and w.started_at < latest
        and (w.started_at, w.id) < (after_time, after_id)
        and (asked.from_date is null or w.local_date >= asked.from_date)
        and (asked.to_date is null or w.local_date <= asked.to_date)
        and (of_plan is null or w.plan_id = of_plan)
        and (titled is null or strpos(lower(w.title), titled) > 0)
        and (of_exercise is null or exists (
          select from private.performances p where p.user_id = me and p.exercise_id = of_exercise and p.workout_id = w.id
        ))
      order by w.started_at desc, w.id desc
      limit page_limit + 1
    )
    select json_build_object(
      'data', coalesce(json_agg(w.shown order by f.n), '[]'),
      'next_after', (
        select json_build_array(l.started_at, l.id)
        from found l
        where l.n = page_limit and exists (select from found o where o.n > page_limit)
      )
    )
    from found f
    join private.shown_workouts w on w.id = f.id and w.user_id = me
    where f.n <= page_limit
  );
end
$$;
comment on function public.list_workouts(jsonb, integer, jsonb) is
  'GET /workouts, newest first: from and to are local dates, both inclusive, or times, to exclusive; title holds words of it.';
grant execute on function public.list_workouts(jsonb, integer, jsonb) to authenticated;
