-- What the next day's warnings say, in the words of the memory.
create trigger memories_600_drop_training_notes_of_new after insert on public.memories
  for each row when (new.kind = 'constraint') execute function private.drop_training_notes();
create trigger memories_600_drop_training_notes after update
  of kind, content, about, superseded_by, forgotten_at, proposes_memory_id, valid_until on public.memories
  for each row when (old.kind = 'constraint' or new.kind = 'constraint') execute function private.drop_training_notes();
create trigger memories_600_drop_training_notes_of_old after delete on public.memories
  for each row when (old.kind = 'constraint') execute function private.drop_training_notes();
