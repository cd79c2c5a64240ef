create function private.resolve_plan(sent_plan uuid, sent_day uuid, out plan_id uuid, out plan_day_id uuid, out warnings jsonb)
language plpgsql stable
set search_path = ''
as $$
declare
  plan_of_day uuid;
begin
  warnings := '[]';
  if sent_plan is not null then
    select p.id into plan_id from public.plans p where p.id = sent_plan;
    if plan_id is null and not private.was_deleted('plan', sent_plan) then
      perform private.invalid('plan_id', 'not_found');
    elsif plan_id is null then
      warnings := warnings || '[{"path": "plan_id", "code": "plan_deleted"}]';
    end if;
  end if;
  if sent_day is not null then
    select d.id, d.plan_id into plan_day_id, plan_of_day from public.plan_days d where d.id = sent_day;
    if plan_day_id is null and not private.was_deleted('plan_day', sent_day) then
      perform private.invalid('plan_day_id', 'not_found');
    elsif plan_day_id is null then
      warnings := warnings || '[{"path": "plan_day_id", "code": "plan_day_deleted"}]';
    elsif sent_plan is not null and plan_of_day is distinct from sent_plan then
      perform private.invalid('plan_day_id');
    end if;
    plan_id := coalesce(plan_id, plan_of_day);
  end if;
end
$$;
comment on function private.resolve_plan(uuid, uuid) is
  'A plan or day that was deleted meanwhile becomes null with a warning; one that never existed is validation_failed.';
grant execute on function private.resolve_plan(uuid, uuid) to authenticated;
