create table private.library_terms (
  id bigint generated always as identity primary key,
  term text collate "C" not null,
  exercise_id uuid not null references public.exercises (id) on delete cascade,
  sort_name text collate "C" not null,
  whole real,
  part real,
  word text
);
comment on table private.library_terms is
  'What library exercises are found by, in one index, since no index of substrings or arrays serves behind a policy. Nobody''s: one''s own exercises are few, and are read one by one.';
comment on column private.library_terms.term is
  'A search key from one of its words on; a whole one without its spaces, behind =; the letters of a word in order, behind ~.';
comment on column private.library_terms.whole is 'How well the exercise answers a search for the whole term.';
comment on column private.library_terms.part is 'How well it answers a search for the words that the term begins with.';
comment on column private.library_terms.word is 'The word of these letters.';

create index library_terms_term_idx on private.library_terms (term);
create index library_terms_exercise_idx on private.library_terms (exercise_id);

alter table private.library_terms enable row level security;

create policy "Everyone signed in reads the library's terms" on private.library_terms
  for select to authenticated using (true);
grant select on private.library_terms to authenticated;
