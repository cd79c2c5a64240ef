create function private.due_check_ins(most integer default 500)
returns table (user_id uuid, check_in_id uuid, check_in jsonb)
language plpgsql volatile
set search_path = ''
as $$
declare
  claims constant text := current_setting('request.jwt.claims', true);
  account record;
  candidate private.check_in_candidate;
  kept public.check_ins;
  made integer := 0;
begin
  for account in
    select p.id, t.today
    from public.profiles p
    cross join lateral (select private.now() at time zone p.time_zone as local_time) l
    cross join lateral (select l.local_time::date as today) t
    where date_part('hour', l.local_time) between 9 and 19
      and not exists (
        select from public.check_ins k
        where k.user_id = p.id and (k.day = t.today or k.seen_at is null and k.day > t.today - 7)
      )
      and (
        exists (select from public.workouts w where w.user_id = p.id and w.local_date >= t.today - 14)
        or exists (select from public.pauses o where o.user_id = p.id and o.ends_on between t.today - 7 and t.today - 1)
        or exists (
          select from public.memories m
          where m.user_id = p.id and m.is_current
            and (m.valid_from between t.today - 1 and t.today + 1 or m.valid_until between t.today - 1 and t.today + 1)
        )
      )
    order by p.id
    for no key update of p skip locked
  loop
    -- The rules ask who the caller is, so each account is asked in its own name.
    perform set_config('request.jwt.claims', jsonb_build_object('sub', account.id, 'role', 'authenticated')::text, true);
    candidate := private.find_check_in(account.today);
    continue when candidate.kind is null;
    kept := private.keep_check_in(candidate, account.today);
    user_id := account.id;
    check_in_id := kept.id;
    check_in := private.check_in_json(kept);
    return next;
    made := made + 1;
    exit when made >= most;
  end loop;
  perform set_config('request.jwt.claims', coalesce(claims, ''), true);
end
$$;
comment on function private.due_check_ins(integer) is
  'For a job of the owner: makes what is to be said first to people for whom it is day, who had nothing today and whom nothing awaits; what it returns is to be pushed.';
