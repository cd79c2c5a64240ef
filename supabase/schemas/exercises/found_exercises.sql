create function private.found_exercises(wanted text, page_limit integer, among uuid[]) returns uuid[]
language plpgsql stable
set search_path = ''
as $$
declare
  sought constant text := private.respelled(private.search_key(wanted));
  found uuid[];
begin
  select array_agg(m.exercise_id order by m.score desc, m.sort_name, m.exercise_id) into found
  from private.literal_matches(sought, among) m;
  -- What holds the words has at least 0.81, everything else at most 0.8: nothing else comes before them.
  if cardinality(found) >= page_limit then
    return found[:page_limit];
  end if;
  return array(
    select e.id
    from private.search_exercises(sought, among) s
    join public.exercises e on e.id = s.exercise_id
    order by s.score desc, e.sort_name, e.id
    limit page_limit
  );
end
$$;
comment on function private.found_exercises(text, integer, uuid[]) is
  'The visible exercises that a search means best, of some or of all, best first.';
grant execute on function private.found_exercises(text, integer, uuid[]) to authenticated;
