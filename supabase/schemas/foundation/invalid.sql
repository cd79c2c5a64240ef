create function private.invalid(path text, code text default 'invalid') returns void
language sql volatile
set search_path = ''
as $$
  select private.fail(
    'validation_failed',
    jsonb_build_array(jsonb_build_object('path', path, 'code', code))
  )
$$;
comment on function private.invalid(text, text) is 'validation_failed for one path.';
grant execute on function private.invalid(text, text) to authenticated;
