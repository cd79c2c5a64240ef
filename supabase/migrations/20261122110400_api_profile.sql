-- profile: preferences, pause, the affinity ledger.

create function private.pause_json(p public.pauses) returns jsonb
language sql immutable
set search_path = ''
as $$ select jsonb_build_object('from', p.starts_on, 'until', p.ends_on, 'reason', p.reason) $$;
comment on function private.pause_json(public.pauses) is 'A pause, as { from, until, reason }.';
grant execute on function private.pause_json(public.pauses) to authenticated;

create function private.current_pause() returns jsonb
language sql stable
set search_path = ''
as $$
  select private.pause_json(p)
  from public.pauses p
  where p.user_id = (select auth.uid()) and p.ends_on >= private.local_today()
  order by p.starts_on desc
  limit 1
$$;
comment on function private.current_pause() is 'The caller''s pause that is on or still to come.';
grant execute on function private.current_pause() to authenticated;

create function private.last_pause() returns jsonb
language sql stable
set search_path = ''
as $$
  select private.pause_json(p)
  from public.pauses p
  where p.user_id = (select auth.uid())
    and p.ends_on between private.local_today() - 14 and private.local_today() - 1
  order by p.ends_on desc
  limit 1
$$;
comment on function private.last_pause() is
  'The caller''s pause that ended within the last two weeks: somebody who comes back is asked how it is.';
grant execute on function private.last_pause() to authenticated;

create function public.get_profile() returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
begin
  return (
    select jsonb_build_object(
      'id', p.id, 'email', auth.jwt() ->> 'email', 'display_name', p.display_name,
      'unit_system', p.unit_system, 'time_zone', p.time_zone, 'training_goal', p.training_goal,
      'companion_name', p.companion_name, 'pause', private.current_pause(),
      'affinity', jsonb_build_object('score', p.affinity_score, 'level', private.level_of(p.affinity_score)),
      'created_at', p.created_at, 'updated_at', p.updated_at
    )
    from public.profiles p
    where p.id = me
  );
end
$$;
comment on function public.get_profile() is 'GET /profile.';
grant execute on function public.get_profile() to authenticated;

create function private.set_pause(pause jsonb) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  me constant uuid := auth.uid();
  today constant date := private.local_today();
  wanted_from constant date := coalesce((pause ->> 'from')::date, today);
  wanted_until constant date := (pause ->> 'until')::date;
begin
  -- A longer pause that is on may be sent back as it was read, with another end.
  if wanted_from > today + 366 or wanted_from < today - 30 and not exists (
    select from public.pauses p where p.user_id = me and p.starts_on = wanted_from and p.ends_on >= today
  ) then
    perform private.invalid('pause.from', 'out_of_range');
  elsif wanted_until < wanted_from or wanted_until < today or wanted_until > wanted_from + 366 then
    perform private.invalid('pause.until', 'out_of_range');
  end if;
  -- What is over stays: those weeks remain frozen. What is on ends yesterday, what is to come goes.
  delete from public.pauses p
  where p.user_id = me
    and p.ends_on >= today
    and (p.starts_on >= today or p.starts_on >= wanted_from);
  update public.pauses p set ends_on = today - 1 where p.user_id = me and p.ends_on >= today;
  if wanted_until is not null then
    insert into public.pauses (user_id, starts_on, ends_on, reason)
    values (me, wanted_from, wanted_until, pause ->> 'reason')
    on conflict (user_id, starts_on) do update set ends_on = excluded.ends_on, reason = excluded.reason;
  end if;
end
$$;
comment on function private.set_pause(jsonb) is 'Replaces the pause that is on or to come; JSON null ends it.';
grant execute on function private.set_pause(jsonb) to authenticated;

create function public.patch_profile(payload jsonb) returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  stored public.profiles;
  wanted public.profiles;
begin
  select * into stored from public.profiles p where p.id = me;
  wanted := jsonb_populate_record(stored, payload - 'pause');
  if not exists (select from private.time_zones t where t.name = wanted.time_zone) then
    perform private.invalid('time_zone');
  end if;
  update public.profiles p
  set display_name = wanted.display_name, unit_system = wanted.unit_system, time_zone = wanted.time_zone,
    training_goal = wanted.training_goal, companion_name = wanted.companion_name
  where p.id = me;
  if payload ? 'pause' then
    perform private.set_pause(payload -> 'pause');
  end if;
  return public.get_profile();
end
$$;
comment on function public.patch_profile(jsonb) is 'PATCH /profile: what is absent stays, null clears.';
grant execute on function public.patch_profile(jsonb) to authenticated;

create function private.this_week() returns date
language sql stable
set search_path = ''
as $$
  -- A traveller may have trained on Monday where the profile still says Sunday.
  select private.week_of(greatest(private.local_today(), (
    select max(w.local_date) from public.workouts w where w.user_id = (select auth.uid())
  )))
$$;
comment on function private.this_week() is 'The Monday of the week that it is for the caller.';
grant execute on function private.this_week() to authenticated;

create function private.streaks() returns table (last_week date, weeks integer)
language sql stable
set search_path = ''
as $$
  with active as (
    select private.week_of(w.local_date) as week
    from public.workouts w
    where w.user_id = (select auth.uid())
    union
    select generate_series(private.week_of(p.starts_on), least(private.week_of(p.ends_on), t.week), interval '7 days')::date
    from public.pauses p
    cross join (select private.this_week() as week) t
    where p.user_id = (select auth.uid())
  ), numbered as (
    select a.week, a.week - 7 * row_number() over (order by a.week)::integer as run
    from active a
  )
  select max(n.week), count(*)::integer from numbered n group by n.run
$$;
comment on function private.streaks() is
  'Every run of ISO weeks with a workout or frozen by a pause, days in each workout''s own time zone.';
grant execute on function private.streaks() to authenticated;

create function private.streak_weeks() returns integer
language sql stable
set search_path = ''
as $$
  select coalesce((select s.weeks from private.streaks() s where s.last_week >= private.this_week() - 7), 0)
$$;
comment on function private.streak_weeks() is 'Weeks of the streak that lasts up to this week or the last.';
grant execute on function private.streak_weeks() to authenticated;

create function public.affinity_page(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  score constant integer := (select p.affinity_score from public.profiles p where p.id = me);
begin
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
