create table private.embedding_models (
  model text primary key,
  weight real not null check (weight between 0 and 10),
  nearest smallint not null check (nearest between 0 and 100),
  floor real not null check (floor between -10 and 10),
  peak real not null check (peak >= floor)
);
comment on table private.embedding_models is 'How far the vectors of a model are trusted in a search, measured by tests/retrieval.';
comment on column private.embedding_models.weight is 'What a place in the list by vectors counts, where one in the list by words counts 1.';
comment on column private.embedding_models.nearest is
  'How many of the nearest count whatever stands out: a model that knows meanings is right more often than the floor.';
comment on column private.embedding_models.floor is
  'How many standard deviations above the mean of all of a person''s memories a similarity must lie to count beyond those.';
comment on column private.embedding_models.peak is
  'How many the nearest must lie above it: where nothing stands out, nothing was meant.';

alter table private.embedding_models enable row level security;

create policy "Everyone signed in reads the embedding models" on private.embedding_models
  for select to authenticated using (true);
grant select on private.embedding_models to authenticated;
