merge into private.embedding_models m
using (values
  ('gemini-embedding-001', 0.6::real, 1.5::real)
) v (model, weight, floor)
on m.model = v.model
when matched and (m.weight, m.floor) is distinct from (v.weight, v.floor) then
  update set weight = v.weight, floor = v.floor
when not matched then
  insert (model, weight, floor) values (v.model, v.weight, v.floor)
when not matched by source then
  delete;
