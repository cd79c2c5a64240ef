create function private.log_affinity(target uuid, rank_before smallint default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'points', e.points, 'score', p.affinity_score, 'level', private.level_of(p.affinity_score),
      'leveled_up', coalesce(p.affinity_rank > rank_before, false)
    )
    from public.profiles p
    cross join (
      select coalesce(sum(a.points), 0)::integer as points
      from public.affinity_events a
      where a.workout_id = target and a.user_id = (select auth.uid())
    ) e
    where p.id = (select auth.uid())
  );
end
$$;
comment on function private.log_affinity(uuid, smallint) is
  'What a workout has earned, and where the caller''s affinity stands; leveled_up when it passed the highest level before.';
grant execute on function private.log_affinity(uuid, smallint) to authenticated;
