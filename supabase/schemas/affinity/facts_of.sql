create function private.facts_of(w public.workouts) returns private.earnings
language plpgsql stable
set search_path = ''
as $$
declare
  facts private.earnings;
begin
  facts.workout_id := w.id;
  facts.user_id := w.user_id;
  facts.day := w.local_date;
  facts.logged_week := private.week_of((w.created_at at time zone w.time_zone)::date);
  facts.is_timely := w.started_at >= w.created_at - make_interval(days => (private.earning_rules()).days_to_log)
    and private.has_sets(w);
  facts.follows_plan := num_nonnulls(w.plan_id, w.plan_day_id) > 0;
  facts.frozen := (
    select coalesce(range_agg(daterange(private.week_of(p.starts_on), private.week_of(p.ends_on) + 7)), '{}')
    from public.pauses p
    where p.user_id = w.user_id
  );
  return facts;
end
$$;
comment on function private.facts_of(public.workouts) is 'What a workout earns by, as it is now.';
