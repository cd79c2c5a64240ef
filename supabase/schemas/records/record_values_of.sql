create function private.record_values_of(p private.performances, tracking public.tracking_type)
returns table (kind public.record_kind, value numeric)
language sql immutable
begin atomic
  select k.kind::public.record_kind, k.value
  from (values
    ('weight', case
      when tracking = 'assisted_bodyweight' then p.lightest
      when tracking in ('weight_reps', 'weighted_bodyweight', 'weight_duration', 'weight_distance') then p.heaviest
    end),
    ('reps', case tracking when 'reps' then p.reps when 'weighted_bodyweight' then p.unloaded_reps end),
    ('estimated_1rm', case when private.is_loaded(tracking) then p.estimated_1rm end),
    ('volume', case when private.is_loaded(tracking) then p.volume_kg end),
    ('duration', case when tracking in ('duration', 'weight_duration', 'distance_duration') then p.duration_s end),
    ('distance', case when tracking in ('distance_duration', 'weight_distance') then p.distance_m end)
  ) k (kind, value)
  where k.value is not null;
end;
comment on function private.record_values_of(private.performances, public.tracking_type) is
  'What sets of an exercise come to in each kind of record that it has. Of assisted exercises less is better.';
grant execute on function private.record_values_of(private.performances, public.tracking_type) to authenticated;
