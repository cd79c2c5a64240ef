create function private.estimated_1rm(weight_kg numeric, reps integer) returns numeric
language sql immutable
set search_path = ''
as $$
  -- Epley (1985): w * (1 + r / 30) for 2 to 12 reps, the weight itself for 1.
  select case
    when weight_kg = 0 then null
    when reps = 1 then weight_kg
    when reps between 2 and 12 then round(weight_kg * (1 + reps / 30.0), 3)
  end
$$;
comment on function private.estimated_1rm(numeric, integer) is 'Estimated one-rep maximum of a set, in kg.';
grant execute on function private.estimated_1rm(numeric, integer) to authenticated;
