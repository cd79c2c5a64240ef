create function private.check_substitutions(ids jsonb, substitutions jsonb) returns void
language plpgsql stable
set search_path = ''
as $$
declare
  wrong jsonb;
begin
  select jsonb_agg(jsonb_build_object('path', 'substitutions.' || s.key, 'code', 'not_found') order by s.key)
  into wrong
  from jsonb_each_text(substitutions) s
  where not exists (select from jsonb_each_text(ids) i where i.value = s.key)
    or not exists (select from public.exercises e where e.id = s.value::uuid);
  if wrong is not null then
    perform private.fail('validation_failed', wrong);
  end if;
end
$$;
comment on function private.check_substitutions(jsonb, jsonb) is
  'validation_failed for each exercise that is none of { slug: id }, or whose substitute the caller cannot see.';
grant execute on function private.check_substitutions(jsonb, jsonb) to authenticated;
