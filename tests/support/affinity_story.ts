import fc from "fast-check";
import { ownerSql } from "./stack.ts";
import { actAt } from "./time_travel.ts";
import { newUser, type TestUser } from "./users.ts";

const SLOTS = 6;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = ["UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"];

const zone = fc.constantFrom(...ZONES);
// Recent more often than not, so that days are shared; sometimes longer ago than points are given for.
const hoursAgo = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 200 }) },
);
const content = fc.record({ hoursAgo, zone, plan: fc.boolean() });
const slot = fc.nat(SLOTS - 1);
const step = fc.oneof(
  // Logging into a slot that is taken edits its workout.
  { weight: 8, arbitrary: fc.record({ act: fc.constant("log" as const), slot, content }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("delete" as const), slot }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("import" as const), content }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("chat" as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("pass" as const),
      hours: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) },
        { weight: 2, arbitrary: fc.integer({ min: 100, max: 200 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 500 }) },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("travel" as const), zone }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("shift" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("pause" as const),
      back: fc.nat(28),
      length: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    }),
  },
);
// Near a level's threshold it matters most in which order points come.
const head = fc.constantFrom(0, 0, 31, 40, 47, 49, 131, 146, 149, 391, 399, 990, 998);
/** What a person does, in order, and the points that they begin with. */
export const story = fc.record({
  head,
  steps: fc.array(step, { minLength: 1, maxLength: 45, size: "max" }),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Workout {
  id: string;
  started_at: string;
  finished_at: string;
  time_zone: string;
  plan_id: string | null;
  source: "app" | "import";
}

export interface Person {
  user: TestUser;
  plan: string;
}

/** A user with a plan, and points that no workout earned. */
export async function newPerson(head: number): Promise<Person> {
  const user = await newUser();
  const plan = crypto.randomUUID();
  await ownerSql("insert into public.plans (id, user_id, name) values ($1, $2, 'Plan')", [
    plan,
    user.id,
  ]);
  await ownerSql(
    `insert into public.affinity_events (user_id, points, kind, reason, day)
     values ($1, $2, 'chat', 'Head start', '2000-01-01')`,
    [user.id, head],
  );
  return { user, plan };
}

function workoutOf(
  { hoursAgo, zone, plan }: { hoursAgo: number; zone: string; plan: boolean },
  now: Date,
  person: Person,
): Omit<Workout, "id" | "source"> {
  const start = now.getTime() - hoursAgo * HOUR;
  return {
    started_at: new Date(start).toISOString(),
    finished_at: new Date(start + HOUR / 2).toISOString(),
    time_zone: zone,
    plan_id: plan ? person.plan : null,
  };
}

/** One set of a workout that a statement has inserted as `logged`. */
const WITH_A_SET =
  `insert into public.workout_sets (workout_id, user_id, position, exercise_id, entry, reps)
  select id, user_id, 0, (select id from public.exercises where user_id is null limit 1), 0, 5 from logged`;
const INSERT = `with logged as (
    insert into public.workouts (id, plan_id, started_at, finished_at, time_zone, source)
    select w.id, w.plan_id, w.started_at, w.finished_at, w.time_zone, w.source
    from jsonb_populate_record(null::public.workouts, $1) w returning id
  ) ${WITH_A_SET.replaceAll("user_id, ", "")} returning to_jsonb(workout_id)`;
const UPDATE = `update public.workouts o
  set plan_id = w.plan_id, started_at = w.started_at, finished_at = w.finished_at, time_zone = w.time_zone
  from jsonb_populate_record(null::public.workouts, $1) w
  where o.id = w.id returning to_jsonb(o.id)`;

const SHIFT = `with shifted as (
    update public.workouts
    set started_at = started_at - interval '24 hours', finished_at = finished_at - interval '24 hours'
    where source = 'app' returning id
  ) select to_jsonb(count(*)) from shifted`;

const [exercise] = await ownerSql<{ id: string }>(
  "select id from public.exercises where user_id is null limit 1",
);
const withSets = (workout: Workout) => {
  const { source: _, ...rest } = workout;
  return { ...rest, sets: [{ exercise_id: exercise!.id, reps: 5 }] };
};

/** Something that happened whatever became of the workouts, or a workout that is to be logged. */
type Event =
  | { now: Date; statement: string; argument?: unknown }
  | { now: Date; workout: Workout };

/** Acts the story out; what is left of it, to be done once and in order by somebody else. */
export async function actOut(
  person: Person,
  steps: Step[],
  afterEach: (user: TestUser) => Promise<void>,
): Promise<Event[]> {
  const { user } = person;
  const events: Event[] = [];
  const logged = new Map<number, Extract<Event, { workout: Workout }>>();
  let now = new Date("2026-03-02T12:00:00Z");
  let byHand = false;
  const happen = async (statement: string, argument?: unknown) => {
    await actAt(user, now, statement, argument);
    events.push({ now, statement, argument });
  };
  for (const step of steps) {
    // Through the function of the route and straight through the Data API, in turns.
    byHand = !byHand;
    if (step.act === "pass") now = new Date(now.getTime() + step.hours * HOUR);
    else if (step.act === "chat") await happen("select to_jsonb(private.award_chat())");
    else if (step.act === "travel") {
      await happen("select public.patch_profile($1)", { time_zone: step.zone });
    } else if (step.act === "pause") {
      const day = (days: number) => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
      const pause = step.length && {
        from: day(-step.back),
        until: day(step.length),
        reason: "injury",
      };
      await happen("select public.patch_profile($1)", { pause });
    } else if (step.act === "shift") {
      // All at once, to where others of them were.
      await actAt(user, now, SHIFT);
      for (const event of logged.values()) {
        const { started_at, finished_at } = event.workout;
        event.workout = {
          ...event.workout,
          started_at: new Date(Date.parse(started_at) - DAY).toISOString(),
          finished_at: new Date(Date.parse(finished_at) - DAY).toISOString(),
        };
      }
    } else if (step.act === "import") {
      const workout = workoutOf(step.content, now, person);
      const row = { ...workout, id: crypto.randomUUID(), source: "import" as const };
      await actAt(user, now, INSERT, row);
      events.push({ now, workout: row });
    } else if (step.act === "delete") {
      const event = logged.get(step.slot);
      if (!event) continue;
      const remove = byHand
        ? "delete from public.workouts where id = ($1 #>> '{}')::uuid returning to_jsonb(id)"
        : "select to_jsonb(public.delete_workout(($1 #>> '{}')::uuid) is null)";
      await actAt(user, now, remove, event.workout.id);
      logged.delete(step.slot);
      events.splice(events.indexOf(event), 1);
    } else {
      const event = logged.get(step.slot);
      const id = event?.workout.id ?? crypto.randomUUID();
      const workout = { ...workoutOf(step.content, now, person), id, source: "app" as const };
      if (event) {
        event.workout = workout;
        if (byHand) await actAt(user, now, UPDATE, workout);
        else {
          await actAt(
            user,
            now,
            "select public.replace_workout(($1 ->> 'id')::uuid, $1 - 'id')",
            withSets(workout),
          );
        }
      } else {
        if (byHand) await actAt(user, now, INSERT, workout);
        else await actAt(user, now, "select public.log_workout($1)", withSets(workout));
        const logging = { now, workout };
        logged.set(step.slot, logging);
        events.push(logging);
      }
    }
    await afterEach(user);
  }
  return events;
}

/**
 * Logs what is left, each workout once, as it is now. One that was moved past the time at which it
 * was logged could not have been logged then: the owner says when that was.
 */
export async function logOnce({ user, plan }: Person, events: Event[]): Promise<void> {
  for (const event of events) {
    if ("statement" in event) await actAt(user, event.now, event.statement, event.argument);
    else {
      const { finished_at, plan_id, ...workout } = event.workout;
      const finished = new Date(Math.max(event.now.getTime(), Date.parse(finished_at)));
      await ownerSql(
        `with logged as (
           insert into public.workouts
             (id, user_id, plan_id, started_at, finished_at, time_zone, source, created_at)
           select $1, $2, $3, $4, $5, $6, $7, $8
           from (select set_config('test.now', $9, true)) clock
           returning id, user_id
         ) ${WITH_A_SET}`,
        [
          crypto.randomUUID(),
          user.id,
          plan_id && plan,
          workout.started_at,
          finished_at,
          workout.time_zone,
          workout.source,
          event.now.toISOString(),
          finished.toISOString(),
        ],
      );
    }
  }
}
