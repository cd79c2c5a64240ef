-- What the companion says first, before anybody wrote; the kinds in the order in which they are said.
create type public.check_in_kind as enum ('return', 'dated_memory', 'record', 'weekly_review', 'stall');

create type private.check_in_candidate as (
  kind public.check_in_kind,
  subject text,
  facts jsonb,
  memory_id uuid,
  workout_id uuid
);
comment on type private.check_in_candidate is 'Something that the companion could say first today.';
