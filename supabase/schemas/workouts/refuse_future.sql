create function private.refuse_future() returns trigger
language plpgsql stable
set search_path = ''
as $$
begin
  -- 5 minutes: the skew of clocks that logging allows.
  if new.finished_at > private.now() + interval '5 minutes' then
    raise check_violation using message = 'a workout is over when it is logged: finished_at must not lie in the future';
  end if;
  return new;
end
$$;
comment on function private.refuse_future() is 'Before a workout is written, whatever the way.';

create trigger workouts_050_refuse_future before insert or update of finished_at on public.workouts
  for each row execute function private.refuse_future();
