create type public.plan_set_fields as (
  type public.set_type,
  reps_min smallint,
  reps_max smallint,
  weight_kg numeric(7, 3),
  duration_s integer,
  distance_m numeric(10, 3),
  rpe numeric(3, 1),
  rest_s integer,
  amrap boolean,
  weeks smallint[],
  percent_tm numeric(6, 3)
);
comment on type public.plan_set_fields is 'What a prescribed set has, in the order in which it is shown.';
comment on column public.plan_set_fields.reps_min is 'Bottom of the target range.';
comment on column public.plan_set_fields.reps_max is 'Top of the target range.';
comment on column public.plan_set_fields.weight_kg is 'Target load in kg, as workout_sets.weight_kg.';
comment on column public.plan_set_fields.duration_s is 'Target time in seconds.';
comment on column public.plan_set_fields.distance_m is 'Target distance in metres.';
comment on column public.plan_set_fields.rpe is 'Target rate of perceived exertion, 1 to 10 in halves.';
comment on column public.plan_set_fields.rest_s is 'Rest after the set, in seconds.';
comment on column public.plan_set_fields.amrap is 'As many reps as possible.';
comment on column public.plan_set_fields.weeks is 'The weeks of the cycle that it belongs to; null for all.';
comment on column public.plan_set_fields.percent_tm is 'Target load as a share of the training max, in percent.';

create domain public.plan_set as public.plan_set_fields
  constraint plan_set_required check ((value).type is not null and (value).amrap is not null)
  constraint plan_set_ranges check (
    (value).reps_min between 0 and 1000 and (value).reps_max between 0 and 1000 and (value).weight_kg between 0 and 1500
    and (value).duration_s between 0 and 864000 and (value).distance_m between 0 and 1000000
    and (value).rpe between 1 and 10 and (value).rpe * 2 = trunc((value).rpe * 2)
    and (value).rest_s between 0 and 86400 and (value).percent_tm between 20 and 120
  )
  constraint plan_set_weeks check (
    array_ndims((value).weeks) = 1 and cardinality((value).weeks) <= 16 and array_position((value).weeks, null) is null
    and 1 <= all ((value).weeks) and 16 >= all ((value).weeks)
  )
  constraint plan_set_reps check ((value).reps_max >= (value).reps_min)
  constraint plan_set_load check (num_nonnulls((value).weight_kg, (value).percent_tm) <= 1);
comment on domain public.plan_set is 'A prescribed set; every target is optional.';
