create function private.training_now(today date) returns private.training_notes
language plpgsql stable
set search_path = ''
as $$
declare
  notes private.training_notes;
begin
  notes.user_id := auth.uid();
  notes.day := today;
  notes.pause := private.current_pause();
  notes.last_pause := private.last_pause();
  notes.streak_weeks := private.streak_weeks();
  notes.active_plan := private.active_plan();
  notes.last_workouts := private.last_workouts(3);
  notes.records := private.known_bests(5);
  notes.training := private.training_context();
  return notes;
end
$$;
comment on function private.training_now(date) is
  'What there is to tell of the caller''s training, made anew. Whatever it reads has a trigger that drops the notes (drop_training_notes.sql).';
grant execute on function private.training_now(date) to authenticated;
