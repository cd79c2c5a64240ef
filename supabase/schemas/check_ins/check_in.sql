create function public.check_in() returns jsonb
language plpgsql volatile
set search_path = ''
as $$
declare
  me constant uuid := private.lock_account();
  today constant date := private.local_today();
  candidate constant private.check_in_candidate := private.find_check_in(today);
begin
  if candidate.kind is null then
    return jsonb_build_object('check_in', null);
  end if;
  return jsonb_build_object('check_in', private.check_in_json(private.keep_check_in(candidate, today)));
end
$$;
comment on function public.check_in() is
  'GET /chat/check-in: { check_in: { id, kind, facts, next, reader } | null }, the same one until it was seen.';
grant execute on function public.check_in() to authenticated;
