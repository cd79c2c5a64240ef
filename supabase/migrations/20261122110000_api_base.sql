-- The Data API's functions, one for each route: security invoker, so that row level security decides.

create function public.ping() returns text
language sql stable
set search_path = ''
as $$ select 'ok' $$;
comment on function public.ping() is 'Answers when the database does.';
grant execute on function public.ping() to anon, authenticated;

create function public.check_account() returns void
language plpgsql stable
set search_path = ''
as $$
begin
  perform private.require_account();
end
$$;
comment on function public.check_account() is 'Fails with unauthorized when the token''s account is gone.';
grant execute on function public.check_account() to authenticated;

create function private.texts(list jsonb) returns text[]
language sql immutable
set search_path = ''
as $$
  select case when jsonb_typeof(list) = 'array' then array(select jsonb_array_elements_text(list)) end
$$;
comment on function private.texts(jsonb) is 'A JSON array of strings as text[]; null for anything else.';
grant execute on function private.texts(jsonb) to authenticated;

create function private.page(rows jsonb, page_limit integer) returns jsonb
language sql immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'data', coalesce((
      select jsonb_agg(r.item -> 'row' order by r.n)
      from jsonb_array_elements(rows) with ordinality r (item, n)
      where r.n <= page_limit
    ), '[]'),
    'next_after', case
      when jsonb_array_length(rows) > page_limit then rows -> (page_limit - 1) -> 'key'
    end
  )
$$;
comment on function private.page(jsonb, integer) is
  'A page from [{ row, key }] of up to page_limit + 1 rows: { data, next_after }.';
grant execute on function private.page(jsonb, integer) to authenticated;
