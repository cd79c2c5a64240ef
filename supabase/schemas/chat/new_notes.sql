create function private.new_notes(today date) returns private.chat_notes
language plpgsql stable
set search_path = ''
as $$
declare
  notes private.chat_notes;
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
comment on function private.new_notes(date) is
  'What there is to tell of the caller''s training, made anew. Whatever it reads has a trigger that drops the notes (drop_notes.sql).';
grant execute on function private.new_notes(date) to authenticated;
