create function private.training_context() returns json
language plpgsql stable
set search_path = ''
set jit = off
as $$
declare
  me constant uuid := (select auth.uid());
  monday constant date := private.this_week();
  active public.plans;
begin
  select * into active from public.plans p where p.user_id = me and p.is_active;
  return json_build_object(
    'week', jsonb_build_object('starts_on', monday, 'done', (
      select jsonb_build_object('workouts', count(*), 'titles', coalesce(jsonb_agg(w.title order by w.started_at) filter (where w.title is not null), '[]'))
      from public.workouts w
      where w.user_id = me and w.local_date between monday and monday + 6
    )),
    'volume', public.progress_volume(4) -> 'data',
    'planned', private.planned_volume(),
    'plan', case when active.id is not null then jsonb_build_object(
      'goal', active.goal, 'days', (select count(*) from public.plan_days d where d.plan_id = active.id and d.user_id = me),
      'first_on', (select min(w.local_date) from public.workouts w where w.plan_id = active.id and w.user_id = me)
    ) end,
    'next', private.look_up_next_workout()
  );
end
$$;
comment on function private.training_context() is
  'What a coach has in mind: this week, sets by muscle of the last weeks against the plan, since when the plan is trained, and its next day.';
grant execute on function private.training_context() to authenticated;
