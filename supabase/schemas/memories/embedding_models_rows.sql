merge into private.embedding_models m
using (values
  -- Measured on the sentence encoder, in place of Google's vectors, which only a key can show.
  ('gemini-embedding-001', 0.8::real, 3::smallint, 1.5::real, 2.8::real),
  ('gemini-embedding-2', 0.8, 3, 1.5, 2.8),
  ('emulated-embedding-sentence', 0.8, 3, 1.5, 2.8),
  -- They know little that words do not.
  ('emulated-embedding-lexical', 0.3, 0, 1.5, 2.8)
) v (model, weight, nearest, floor, peak)
on m.model = v.model
when matched and (m.weight, m.nearest, m.floor, m.peak) is distinct from (v.weight, v.nearest, v.floor, v.peak) then
  update set weight = v.weight, nearest = v.nearest, floor = v.floor, peak = v.peak
when not matched then
  insert (model, weight, nearest, floor, peak) values (v.model, v.weight, v.nearest, v.floor, v.peak)
when not matched by source then
  delete;
