create function public.list_workouts(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null
) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  asked constant private.date_range := private.date_range(filters);
  of_exercise constant uuid := (filters ->> 'exercise_id')::uuid;
  of_plan constant uuid := (filters ->> 'plan_id')::uuid;
  titled constant text := lower(filters ->> 'title');
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 4096);
  return private.page(
    coalesce((
      select jsonb_agg(
        jsonb_build_object('row', private.workout_json(f.w), 'key', jsonb_build_array((f.w).started_at, (f.w).id))
        order by (f.w).started_at desc, (f.w).id desc
      )
      from (
        select w
        from public.workouts w
        where w.user_id = me
          and (asked.from_date is null or w.local_date >= asked.from_date)
          and (asked.to_date is null or w.local_date <= asked.to_date)
          and (asked.from_time is null or w.started_at >= asked.from_time)
          and (asked.to_time is null or w.started_at < asked.to_time)
          and (of_plan is null or w.plan_id = of_plan)
          and (titled is null or strpos(lower(w.title), titled) > 0)
          and (of_exercise is null or exists (
            select from public.workout_sets s
            where s.workout_id = w.id and s.user_id = me and s.exercise_id = of_exercise
          ))
          and (page_after is null
            or (w.started_at, w.id) < ((page_after ->> 0)::timestamptz, (page_after ->> 1)::uuid))
        order by w.started_at desc, w.id desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  );
end
$$;
comment on function public.list_workouts(jsonb, integer, jsonb) is
  'GET /workouts, newest first: from and to are local dates, both inclusive, or times, to exclusive; title holds words of it.';
grant execute on function public.list_workouts(jsonb, integer, jsonb) to authenticated;
