create function private.ruled_out(notes text default null) returns table (exercise_id uuid, because text)
language plpgsql stable
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select e.id, string_agg(format('%s: %s', c.name, c.because), '; ' order by c.name)
  from private.standing_constraints(notes) c
  join public.exercises e on private.rules_out(c.movements, c.exercises, e.movement, e.search_keys)
  group by e.id;
end
$$;
comment on function private.ruled_out(text) is
  'The visible exercises that standing constraints rule out, and which: a filter, no medical advice.';
grant execute on function private.ruled_out(text) to authenticated;
