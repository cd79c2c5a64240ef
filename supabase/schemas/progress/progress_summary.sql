create function public.progress_summary() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  monday constant date := private.this_week();
begin
  return (
    select jsonb_build_object(
      'totals', private.training_totals(),
      'first_workout_at', min(w.started_at),
      'last_workout_at', max(w.started_at),
      'streak_weeks', private.streak_weeks(),
      'longest_streak_weeks', (select coalesce(max(s.weeks), 0) from private.streaks() s),
      'this_week', private.training_totals(monday, monday + 6) || jsonb_build_object(
        'week', private.week_name(monday), 'starts_on', monday, 'ends_on', monday + 6,
        'plan', private.week_of_plan(monday)
      )
    )
    from public.workouts w
    where w.user_id = me
  );
end
$$;
comment on function public.progress_summary() is 'GET /progress/summary.';
grant execute on function public.progress_summary() to authenticated;
