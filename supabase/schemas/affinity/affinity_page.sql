create function public.affinity_page(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  score constant integer := (select p.affinity_score from public.profiles p where p.id = me);
begin
  perform private.check_page(page_limit, page_after);
  return private.page(
    coalesce((
      select jsonb_agg(jsonb_build_object('key', jsonb_build_array(f.seq), 'row', jsonb_build_object(
        'id', f.id, 'points', f.points, 'kind', f.kind, 'reason', f.reason, 'workout_id', f.workout_id,
        'created_at', f.created_at
      )) order by f.seq desc)
      from (
        select *
        from public.affinity_events e
        where e.user_id = me and (page_after is null or e.seq < (page_after ->> 0)::bigint)
        order by e.seq desc
        limit page_limit + 1
      ) f
    ), '[]'),
    page_limit
  ) || jsonb_build_object(
    'score', score,
    'level', private.level_of(score),
    'next', (
      select jsonb_build_object('rank', l.rank, 'name', l.name, 'threshold', l.threshold)
      from public.affinity_levels l
      where l.threshold > score
      order by l.threshold
      limit 1
    ),
    'streak_weeks', private.streak_weeks()
  );
end
$$;
comment on function public.affinity_page(integer, jsonb) is 'GET /profile/affinity: score, level, what comes next, and the ledger, newest first.';
grant execute on function public.affinity_page(integer, jsonb) to authenticated;
