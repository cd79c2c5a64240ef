create function private.add_up_affinity() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if not exists (select from posted n where n.points <> 0) then
    return null;
  end if;
  update public.profiles p
  set affinity_score = p.affinity_score + s.points,
    affinity_rank = greatest(p.affinity_rank, private.rank_of(p.affinity_score + s.points))
  from (select n.user_id, sum(n.points)::integer as points from posted n group by n.user_id) s
  where p.id = s.user_id and s.points <> 0;
  return null;
end
$$;
comment on function private.add_up_affinity() is
  'After insert into the ledger, with the transition table "posted": the one place that writes the score.';

create trigger affinity_events_100_add_up after insert on public.affinity_events
  referencing new table as posted for each statement execute function private.add_up_affinity();
