merge into public.affinity_levels l
using (values
  (0::smallint, 'newcomer', 0, 1::numeric),
  (1, 'acquaintance', 50, 0.8),
  (2, 'training_partner', 150, 0.6),
  (3, 'confidant', 400, 0.45),
  (4, 'kindred_spirit', 1000, 0.3)
) v (rank, name, threshold, multiplier)
on l.rank = v.rank
when matched and (l.name, l.threshold, l.multiplier) is distinct from (v.name, v.threshold, v.multiplier) then
  update set name = v.name, threshold = v.threshold, multiplier = v.multiplier
when not matched then
  insert (rank, name, threshold, multiplier) values (v.rank, v.name, v.threshold, v.multiplier)
when not matched by source then
  delete;
