create type public.memory_kind as enum ('fact', 'preference', 'goal', 'constraint', 'event');
create type public.memory_source as enum ('chat', 'user', 'workout');
create type public.memory_about as enum ('self', 'other');
create type public.memory_change as enum ('update', 'forget');
create type public.memory_status as enum ('current', 'proposed', 'superseded', 'forgotten', 'expired');

create type private.judged_operation as (
  n integer,
  op text,
  target uuid,
  kind public.memory_kind,
  content text,
  about public.memory_about,
  quote text,
  valid_from date,
  valid_until date,
  importance real,
  refusal text
);
comment on type private.judged_operation is
  'One of a model''s memory operations as it was read; what is null was missing or made no sense. refusal: why it is not applied.';

create type private.memory_receipt as (change text, memory uuid, reason text);
comment on type private.memory_receipt is 'What came of an operation: the change, the memory that it is about, why it was refused.';
