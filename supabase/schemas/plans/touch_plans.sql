create function private.touch_plans() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched uuid[];
  one uuid;
begin
  -- Rows that go with their plan or their day: whoever deletes those says so.
  if pg_trigger_depth() > 1 or not exists (select from changed) then
    return null;
  elsif tg_table_name = 'plan_days' then
    touched := array(select distinct c.plan_id from changed c);
  else
    touched := array(
      select distinct d.plan_id from public.plan_days d where d.id = any (array(select c.plan_day_id from changed c))
    );
  end if;
  -- create_plan and replace_plan may have written the plan in this transaction already.
  foreach one in array touched loop
    if exists (select from public.plans p where p.id = one and p.xmin <> pg_current_xact_id()::xid) then
      update public.plans p set version = p.version + 1, updated_at = private.now() where p.id = one;
    end if;
  end loop;
  return null;
end
$$;
comment on function private.touch_plans() is
  'After days or exercises of a plan were written, with the transition table "changed": the plan''s version follows, whatever way they were written.';

create trigger plan_days_300_touch_inserted after insert on public.plan_days
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_days_300_touch_updated after update on public.plan_days
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_days_300_touch_deleted after delete on public.plan_days
  referencing old table as changed for each statement execute function private.touch_plans();
create trigger plan_exercises_300_touch_inserted after insert on public.plan_exercises
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_exercises_300_touch_updated after update on public.plan_exercises
  referencing new table as changed for each statement execute function private.touch_plans();
-- One that moves to a day of another plan changes both.
create trigger plan_exercises_300_touch_left after update on public.plan_exercises
  referencing old table as changed for each statement execute function private.touch_plans();
create trigger plan_exercises_300_touch_deleted after delete on public.plan_exercises
  referencing old table as changed for each statement execute function private.touch_plans();

-- The lock that replace_plan holds comes first: taken after the rows, it would wait in a circle.
create trigger plan_exercises_000_queue before insert or update or delete on public.plan_exercises
  for each statement execute function private.queue_writer();
