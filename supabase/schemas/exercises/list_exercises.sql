create function public.list_exercises(
  filters jsonb default '{}', page_limit integer default 20, page_after jsonb default null, if_none_match text[] default null
) returns json
language plpgsql stable
set search_path = ''
-- The planner thinks a search dear enough to compile: 225 ms for a query of 6 to 15.
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  tag constant text := private.library_tag();
  wanted constant text := filters ->> 'q';
  is_filtered constant boolean := filters - 'q' <> '{}';
  page uuid[];
begin
  perform private.check_page(page_limit, page_after);
  perform private.check_size('filters', pg_column_size(filters), 32768);
  perform private.check_size('q', octet_length(wanted), 800);
  if private.is_known(tag, if_none_match) then
    return json_build_object('tag', tag);
  end if;
  if wanted is not null then
    page := private.found_exercises(wanted, page_limit, case when is_filtered then private.filtered_exercises(filters) end);
  elsif is_filtered then
    page := private.filtered_exercises(filters, page_after, page_limit + 1);
  else
    page := private.named_exercises(page_after, page_limit + 1);
  end if;
  return (
    select json_build_object(
      'data', coalesce(json_agg(e.document order by p.n), '[]'),
      'next_after', case when cardinality(page) > page_limit then
        (select json_build_array(l.sort_name, l.id) from public.exercises l where l.id = page[page_limit])
      end,
      'tag', tag
    )
    from unnest(page[:page_limit]) with ordinality p (id, n)
    join public.exercises e on e.id = p.id
  );
end
$$;
comment on function public.list_exercises(jsonb, integer, jsonb, text[]) is
  'GET /exercises: filters AND, values of one filter OR; with q the best matches, else by name. Only the tag of library_tag() when it is among those known.';
grant execute on function public.list_exercises(jsonb, integer, jsonb, text[]) to authenticated;
