create function private.look_up_exercises(asked jsonb, exercise uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := (select auth.uid());
  most constant integer := coalesce(private.lookup_number(asked ->> 'limit', 20), 8);
  words constant text := coalesce(private.search_key(asked ->> 'query'), '');
  muscles constant text[] := private.labels_in(words, enum_range(null::public.muscle)::text[]);
  equipment constant text[] := private.labels_in(words, enum_range(null::public.equipment)::text[]);
  rest constant text := btrim(private.without_labels(words, muscles || equipment));
  found jsonb;
begin
  if exercise is not null then
    found := public.exercise_substitutes(exercise, equipment, most) -> 'data';
  else
    -- By name alone, what is trained or basic would stand behind what begins with an A.
    found := public.list_exercises(jsonb_strip_nulls(jsonb_build_object(
      'q', nullif(rest, ''), 'muscle', to_jsonb(muscles), 'equipment', to_jsonb(equipment)
    )), case when rest = '' then 100 else most end)::jsonb -> 'data';
    if found = '[]' and words <> '' then
      found := public.list_exercises(jsonb_build_object('q', words), most)::jsonb -> 'data';
    end if;
  end if;
  return jsonb_build_object('exercises', (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('ruled_out', r.because)) || jsonb_build_object(
      'name', f.item -> 'name', 'equipment', f.item -> 'equipment', 'level', f.item -> 'level',
      'primary_muscles', f.item -> 'primary_muscles', 'secondary_muscles', f.item -> 'secondary_muscles', 'sessions', f.sessions
    ) order by f.place), '[]')
    from (
      select d.item, p.sessions, row_number() over (
        order by case when rest = '' and exercise is null then p.sessions end desc nulls last,
          case when rest = '' and exercise is null then d.item ->> 'mechanic' = 'compound' end desc nulls last, d.n
      ) as place
      from jsonb_array_elements(found) with ordinality d (item, n)
      cross join lateral (
        select count(*) as sessions from private.performances p
        where p.user_id = me and p.exercise_id = (d.item ->> 'id')::uuid
      ) p
    ) f
    left join private.ruled_out() r on r.exercise_id = (f.item ->> 'id')::uuid
    where f.place <= most
  ));
end
$$;
comment on function private.look_up_exercises(jsonb, uuid) is
  'Exercises by name, muscle and equipment, or in place of one: { exercises }, each with how often it was trained, and which standing constraint rules it out.';
grant execute on function private.look_up_exercises(jsonb, uuid) to authenticated;

create function private.labels_in(words text, labels text[]) returns text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  return (
    select array_agg(l.label)
    from unnest(labels) l (label)
    where l.label <> 'other' and position(' ' || replace(l.label, '_', ' ') || ' ' in ' ' || words || ' ') > 0
  );
end
$$;
comment on function private.labels_in(text, text[]) is 'The labels that stand in a text as words of it; null for none.';
grant execute on function private.labels_in(text, text[]) to authenticated;

create function private.without_labels(words text, labels text[]) returns text
language plpgsql immutable
set search_path = ''
as $$
declare
  rest text := ' ' || words || ' ';
  label text;
begin
  foreach label in array coalesce(labels, '{}') loop
    rest := replace(rest, ' ' || replace(label, '_', ' ') || ' ', ' ');
  end loop;
  return rest;
end
$$;
comment on function private.without_labels(text, text[]) is 'A text without the labels that stand in it as words.';
grant execute on function private.without_labels(text, text[]) to authenticated;
