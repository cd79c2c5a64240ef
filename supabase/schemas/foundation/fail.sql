create function private.fail(code text, detail jsonb default null) returns void
language plpgsql volatile
set search_path = ''
as $$
declare
  status constant text := case code
    when 'unauthorized' then '401'
    when 'consent_required' then '403'
    when 'not_found' then '404'
    when 'id_taken' then '409'
    when 'name_taken' then '409'
    when 'in_progress' then '409'
    when 'limit_reached' then '409'
    when 'gone' then '410'
    when 'precondition_failed' then '412'
    when 'validation_failed' then '422'
    when 'rate_limited' then '429'
    else '500'
  end;
begin
  raise exception using errcode = 'PT' || status, message = code, detail = coalesce(detail::text, '');
end
$$;
comment on function private.fail(text, jsonb) is
  'Ends the call with SQLSTATE PTnnn, which PostgREST answers as HTTP nnn; message is the code of the API contract.';
grant execute on function private.fail(text, jsonb) to authenticated;
