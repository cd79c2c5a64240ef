-- What happened to each workout last, in an order that a second device can follow.
create table private.workout_changes (
  user_id uuid not null references public.profiles (id) on delete cascade,
  workout_id uuid not null,
  seq bigint not null generated always as identity,
  version integer not null,
  updated_at timestamptz not null,
  deleted boolean not null,
  -- No key to workouts: a deleted one stays here.
  primary key (user_id, workout_id)
);
comment on table private.workout_changes is 'The last change of each workout, deleted ones included.';
comment on column private.workout_changes.version is 'The version that was recorded: an update that changed nothing is no change.';
comment on column private.workout_changes.seq is
  'Taken while the user''s profile is locked, so the order of one user''s numbers is the order of their commits.';

create unique index workout_changes_seq_key on private.workout_changes (user_id, seq);

alter table private.workout_changes enable row level security;

create policy "Users read their own changes" on private.workout_changes
  for select to authenticated using (user_id = (select auth.uid()));
grant select on private.workout_changes to authenticated;

create function public.workout_changes(page_limit integer default 20, page_after jsonb default null) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  me constant uuid := private.require_account();
  seen constant bigint := coalesce((page_after ->> 0)::bigint, 0);
begin
  perform private.check_page(page_limit, page_after);
  return (
    select jsonb_build_object(
      'data', coalesce(jsonb_agg(jsonb_build_object(
        'id', f.workout_id, 'updated_at', f.updated_at, 'deleted', f.deleted
      ) order by f.seq), '[]'),
      -- Never null: it is where a device goes on when there is news.
      'next_after', jsonb_build_array(coalesce(max(f.seq), seen))
    )
    from (
      select *
      from private.workout_changes c
      where c.user_id = me and c.seq > seen
      order by c.seq
      limit page_limit
    ) f
  );
end
$$;
comment on function public.workout_changes(integer, jsonb) is
  'GET /workouts/changes: the last change of each workout, oldest first; next_after is the place to go on from.';
grant execute on function public.workout_changes(integer, jsonb) to authenticated;
