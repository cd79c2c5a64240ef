create function private.telling_records(target uuid) returns jsonb
language plpgsql stable
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(r.record order by r.kind, r.record ->> 'exercise_name'), '[]')
    from (
      select distinct on (n.record ->> 'exercise_id')
        (n.record ->> 'kind')::public.record_kind as kind,
        n.record - 'set_position' as record
      from jsonb_array_elements(private.new_records(target)) n (record)
      where n.record ->> 'kind' <> 'volume'
      order by n.record ->> 'exercise_id', (n.record ->> 'kind')::public.record_kind
    ) r
  );
end
$$;
comment on function private.telling_records(uuid) is
  'The most telling record that a workout holds of each exercise, volume aside: [{ exercise_id, exercise_name, kind, value, previous }].';
grant execute on function private.telling_records(uuid) to authenticated;
