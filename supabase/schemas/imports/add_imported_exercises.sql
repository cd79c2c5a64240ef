create function private.add_imported_exercises(names private.imported_name[]) returns void
language sql volatile
set search_path = ''
as $$
  insert into public.exercises (id, slug, name, equipment, tracking)
  select s.id, case when row_number() over (partition by s.slug order by s.id) = 1 then s.slug
      else s.slug || '-' || left(md5(s.id::text), 8) end,
    s.name, coalesce(s.equipment, 'other'), s.tracking
  from (
    select distinct on (n.exercise_id) n.exercise_id as id, private.own_slug(left(n.name, 80), n.exercise_id) as slug,
      btrim(left(n.name, 80)) as name, n.tracking, q.equipment
    from unnest(names) n
    cross join lateral (
      select private.equipment_in(private.name_words(substring(n.name from '\(([^()]*)\)\s*$'))) as word offset 0
    ) b
    left join lateral (
      select min(e) as equipment from unnest(enum_range(null::public.equipment)) e where private.equipment_word(e) = b.word
    ) q on true
    order by n.exercise_id, n.n
  ) s
$$;
comment on function private.add_imported_exercises(private.imported_name[]) is
  'Own exercises for names that mean none yet, with the equipment that stands in brackets.';
grant execute on function private.add_imported_exercises(private.imported_name[]) to authenticated;
