create table private.body_constraints (
  name text primary key,
  said text not null,
  is_said_alone boolean not null,
  movements public.movement_pattern[] not null,
  exercises text not null
);
comment on table private.body_constraints is
  'What a part of the body that hurts, or a state of it, rules out: a filter for suggestions, no medical advice.';
comment on column private.body_constraints.name is 'What it is called in an answer.';
comment on column private.body_constraints.said is
  'How people say it, in English, German, French, Spanish, Portuguese and Italian: a regular expression over private.plain_words().';
comment on column private.body_constraints.is_said_alone is
  'Whether the word alone says that something is to be avoided; a knee does not, a pregnancy does.';
comment on column private.body_constraints.movements is 'The movement patterns that are avoided.';
comment on column private.body_constraints.exercises is
  'Besides them, exercises by their name: a regular expression over private.search_key().';

alter table private.body_constraints enable row level security;

create policy "Everyone signed in reads the body's constraints" on private.body_constraints
  for select to authenticated using (true);
grant select on private.body_constraints to authenticated;
