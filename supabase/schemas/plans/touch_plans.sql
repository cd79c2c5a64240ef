create function private.touch_plans() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  touched uuid[];
begin
  if tg_table_name = 'plan_days' then
    touched := array(select distinct c.plan_id from changed c);
  elsif tg_table_name = 'plan_exercises' then
    touched := array(select distinct d.plan_id from changed c join public.plan_days d on d.id = c.plan_day_id);
  else
    touched := array(
      select distinct d.plan_id
      from changed c
      join public.plan_exercises x on x.id = c.plan_exercise_id
      join public.plan_days d on d.id = x.plan_day_id
    );
  end if;
  if cardinality(touched) > 0 then
    update public.plans p
    set version = p.version + 1, updated_at = private.now()
    -- create_plan and replace_plan have written the plan in this transaction already.
    where p.id = any (touched) and p.xmin <> pg_current_xact_id()::xid;
  end if;
  return null;
end
$$;
comment on function private.touch_plans() is
  'After days, exercises or sets of a plan were written, with the transition table "changed": the plan''s version follows, whatever way they were written.';

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
create trigger plan_sets_300_touch_inserted after insert on public.plan_sets
  referencing new table as changed for each statement execute function private.touch_plans();
create trigger plan_sets_300_touch_deleted after delete on public.plan_sets
  referencing old table as changed for each statement execute function private.touch_plans();

-- The lock that replace_plan holds comes first: taken after the rows, it would wait in a circle.
create trigger plan_exercises_000_queue before insert or update or delete on public.plan_exercises
  for each statement execute function private.queue_writer();
create trigger plan_sets_000_queue before insert or delete on public.plan_sets
  for each statement execute function private.queue_writer();
