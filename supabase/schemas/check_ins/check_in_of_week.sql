create function private.check_in_of_week(today date) returns setof private.check_in_candidate
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  monday constant date := private.week_of(today) - 7;
  done jsonb;
  before jsonb;
  plan jsonb;
  bests jsonb;
begin
  -- To ask for the records of a week takes longer than all the rest.
  if exists (
    select from public.check_ins k
    where k.user_id = me and k.kind = 'weekly_review' and k.subject = private.week_name(monday) and k.seen_at is not null
  ) then
    return;
  end if;
  done := private.training_totals(monday, monday + 6);
  before := private.training_totals(monday - 7, monday - 1);
  plan := private.week_of_plan(monday);
  -- A week without training is nobody's business.
  if (done ->> 'workouts')::integer = 0 then
    return;
  end if;
  select coalesce(jsonb_agg(b.best order by b.started_at, b.best ->> 'exercise_name'), '[]') into bests
  from (
    select distinct on (b.best ->> 'exercise_id') w.started_at, b.best
    from public.workouts w
    cross join lateral jsonb_array_elements(private.telling_records(w.id)) b (best)
    where w.user_id = me and w.local_date between monday and monday + 6
    order by b.best ->> 'exercise_id', w.started_at desc
  ) b;
  return query select
    'weekly_review'::public.check_in_kind, private.week_name(monday),
    jsonb_build_object(
      'week', private.week_name(monday), 'starts_on', monday,
      'sessions', done -> 'workouts', 'sets', done -> 'sets', 'volume_kg', done -> 'volume_kg',
      'records', jsonb_array_length(bests), 'best', bests -> -1,
      'before', case when (before ->> 'workouts')::integer > 0 then jsonb_build_object(
        'sessions', before -> 'workouts', 'sets', before -> 'sets', 'volume_kg', before -> 'volume_kg') end,
      'plan', case when plan is not null then jsonb_build_object(
        'days_planned', plan -> 'days_planned', 'days_done', plan -> 'days_done') end
    ),
    null::uuid, null::uuid;
end
$$;
comment on function private.check_in_of_week(date) is
  'The last ISO week against the one before and the active plan, when there was training in it and it was not reviewed yet.';
grant execute on function private.check_in_of_week(date) to authenticated;
