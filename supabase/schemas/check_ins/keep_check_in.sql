create function private.keep_check_in(c private.check_in_candidate, today date) returns public.check_ins
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  kept public.check_ins;
begin
  insert into public.check_ins as k (user_id, kind, subject, day, facts, memory_id, workout_id)
  values (auth.uid(), c.kind, c.subject, today, c.facts, c.memory_id, c.workout_id)
  on conflict (user_id, kind, subject) do update set
    facts = excluded.facts, day = excluded.day, shown_at = private.now()
  returning k.* into kept;
  return kept;
end
$$;
comment on function private.keep_check_in(private.check_in_candidate, date) is
  'Makes it, or shows it again with the facts of now; the caller holds the account.';
grant execute on function private.keep_check_in(private.check_in_candidate, date) to authenticated;
