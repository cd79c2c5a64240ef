create function private.rules_out(
  movements public.movement_pattern[], exercises text, movement public.movement_pattern, search_keys text[]
) returns boolean
language sql immutable
return movement = any (movements) or search_keys[1] ~ exercises;
comment on function private.rules_out(public.movement_pattern[], text, public.movement_pattern, text[]) is
  'Whether a constraint, by its movements and names, rules out an exercise, by its own; null where neither says it.';
grant execute on function private.rules_out(public.movement_pattern[], text, public.movement_pattern, text[])
  to authenticated;
