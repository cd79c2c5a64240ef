create function private.remember_level() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into public.memories (user_id, kind, content, importance, source, event)
  select new.id, 'event', format('Became %s on %s', replace(l.name, '_', ' '), (private.now() at time zone new.time_zone)::date),
    0.6, 'workout', 'level:' || l.rank
  from public.affinity_levels l
  where l.rank > old.affinity_rank and l.rank <= new.affinity_rank
  order by l.rank;
  return null;
end
$$;
comment on function private.remember_level() is
  'A level that is reached for the first time is remembered, whatever the score does after.';

create trigger profiles_200_remember_level after update of affinity_rank on public.profiles
  for each row when (new.affinity_rank > old.affinity_rank) execute function private.remember_level();
