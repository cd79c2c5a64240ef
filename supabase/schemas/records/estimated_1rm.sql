create function private.estimated_1rm(weight_kg numeric, reps integer) returns numeric
language sql immutable
-- Epley (1985): w * (1 + r / 30) for 2 to 12 reps, the weight itself for 1. Two of them differ by multiples of
-- 1/30000 kg: five decimals never take 0.0493 for the 0.05 that count, as three would.
return case
  when weight_kg = 0 then null
  when reps = 1 then weight_kg
  when reps between 2 and 12 then round(weight_kg * (30 + reps) / 30, 5)
end;
comment on function private.estimated_1rm(numeric, integer) is 'Estimated one-rep maximum of a set, in kg.';
grant execute on function private.estimated_1rm(numeric, integer) to authenticated;
