create function private.award_workout(w public.workouts) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  score constant integer := (select p.affinity_score from public.profiles p where p.id = w.user_id);
  facts private.earnings := private.facts_of(w);
  same_day integer := 0;
  streak integer := 0;
  worth integer := 0;
  given integer;
begin
  facts.seq := nextval('public.affinity_events_seq_seq');
  facts.rank := private.rank_of(score);
  -- What earns nothing anyway is not asked for its neighbours.
  if facts.is_timely then
    same_day := private.earned_that_day(facts);
    if same_day < (private.earning_rules()).a_day then
      streak := private.streak_of(private.earned_weeks(facts), facts.logged_week, facts.frozen);
      worth := private.worth(facts, same_day, streak, facts.rank);
    end if;
  end if;
  given := least(worth, private.recount(w.user_id, facts.seq, facts) - score);
  insert into public.affinity_events (seq, user_id, points, kind, reason, workout_id, day) overriding system value
  values (
    facts.seq, w.user_id, given, 'workout',
    private.earning_reason(w, facts, same_day, streak)
      || case when given < worth then format(', held to %s, which the workouts in your log come to', given) else '' end,
    w.id, facts.day
  );
end
$$;
comment on function private.award_workout(public.workouts) is
  'Posts what a workout earns as it is logged; its owner''s profile is locked.';
