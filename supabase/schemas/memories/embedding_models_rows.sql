merge into private.embedding_models m
using (values
  ('gemini-embedding-001', 0.93::real)
) v (model, duplicate_similarity)
on m.model = v.model
when matched and m.duplicate_similarity <> v.duplicate_similarity then
  update set duplicate_similarity = v.duplicate_similarity
when not matched then
  insert (model, duplicate_similarity) values (v.model, v.duplicate_similarity)
when not matched by source then
  delete;
