create function private.next_training_max(kg numeric, step_kg numeric, missed boolean) returns numeric
language sql immutable
return round(least(case when missed then kg * 0.9 else kg + step_kg end, 1500), 3);
comment on function private.next_training_max(numeric, numeric, boolean) is
  'A training max after a cycle: a step more, or 10 % less when its last heavy sets missed their repetitions.';
grant execute on function private.next_training_max(numeric, numeric, boolean) to authenticated;
