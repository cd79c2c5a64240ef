merge into private.embedding_models m
using (values
  ('gemini-embedding-001', 0.6::real, 1.5::real, 2.8::real)
) v (model, weight, floor, peak)
on m.model = v.model
when matched and (m.weight, m.floor, m.peak) is distinct from (v.weight, v.floor, v.peak) then
  update set weight = v.weight, floor = v.floor, peak = v.peak
when not matched then
  insert (model, weight, floor, peak) values (v.model, v.weight, v.floor, v.peak)
when not matched by source then
  delete;
