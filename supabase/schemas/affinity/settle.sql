create function private.settle(owner uuid, first_seq bigint, edited uuid[] default '{}') returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  total constant integer := private.recount(owner, first_seq);
  excess constant integer := (select p.affinity_score - total from public.profiles p where p.id = owner);
begin
  -- The sum is too high, so some were given more than is fair now; those that the change could reach come first.
  insert into public.affinity_events (user_id, points, kind, reason, workout_id)
  select owner, -t.taken, case when t.workout_id = any (edited) then 'workout_edited' else 'recounted' end,
    format(
      case
        when t.workout_id = any (edited) then 'Workout edited: as it is now it would have earned %s, not %s'
        else 'Recounted, since another workout is gone or changed: it would have earned %s, not %s'
      end, t.given - t.taken, t.given),
    t.workout_id
  from (
    select g.workout_id, g.seq, g.given,
      least(g.given - g.fair,
        excess - coalesce(sum(g.given - g.fair) over (
          order by g.seq >= first_seq desc, g.seq desc rows between unbounded preceding and 1 preceding), 0)) as taken
    from (
      select e.workout_id, e.seq, e.fair, sum(a.points)::integer as given
      from private.earnings e
      join public.affinity_events a on a.workout_id = e.workout_id and a.user_id = e.user_id
      where e.user_id = owner and excess > 0
      group by e.workout_id, e.seq, e.fair
    ) g
    where g.given > g.fair
  ) t
  where t.taken > 0
  order by t.seq;
end
$$;
comment on function private.settle(uuid, bigint, uuid[]) is
  'After workouts were edited or deleted: takes back what those that are left would not have earned without that.';
