create table private.embedding_models (
  model text primary key,
  duplicate_similarity real not null check (duplicate_similarity between 0 and 1)
);
comment on table private.embedding_models is 'From which similarity on two vectors of a model say the same.';

alter table private.embedding_models enable row level security;
