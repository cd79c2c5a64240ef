import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { actOut, logOnce, newPerson, story } from "../support/affinity_story.ts";
import { checkProperty } from "../support/property.ts";
import { ownerSql } from "../support/stack.ts";
import { travelling } from "../support/time_travel.ts";
import type { TestUser } from "../support/users.ts";

const RUNS = 60;

/** What must hold after every step. */
async function checkLedger({ id }: TestUser): Promise<void> {
  const [row] = await ownerSql<Record<string, number>>(
    `select p.affinity_score as score,
       (select sum(points)::int from public.affinity_events where user_id = p.id) as sum,
       (select coalesce(max(n), 0)::int from (
         select count(*) as n from public.workouts w
         where w.user_id = p.id and (select sum(points) from public.affinity_events e where e.workout_id = w.id) > 0
         group by w.local_date
       ) d) as most_a_day,
       (select coalesce(min(points), 0)::int from (
         select sum(points) as points from public.affinity_events where user_id = p.id group by workout_id
       ) e) as least
     from public.profiles p where p.id = $1`,
    [id],
  );
  assertEquals(row!["sum"], row!["score"]);
  assert(row!["score"]! >= 0 && row!["least"]! >= 0, "something earned less than nothing");
  assert(row!["most_a_day"]! <= 2, `${row!["most_a_day"]} workouts of a day earned`);
}

const ledgerOf = ({ id }: TestUser) =>
  ownerSql<{ points: number; kind: string }>(
    "select points, kind from public.affinity_events where user_id = $1 order by seq",
    [id],
  );

async function scoreOf({ id }: TestUser): Promise<number> {
  const [row] = await ownerSql<{ score: number }>(
    "select affinity_score as score from public.profiles where id = $1",
    [id],
  );
  return row!.score;
}

/** What the database holds the most that this user may have. */
async function fairScoreOf({ id }: TestUser): Promise<number> {
  const [row] = await ownerSql<{ fair: number }>(
    `select coalesce(l.fair_total, 0) + coalesce((
       select sum(points) from public.affinity_events where user_id = $1 and kind = 'chat' and seq > coalesce(l.seq, 0)
     ), 0)::int as fair
     from (select 1) one
     left join lateral (
       select * from private.earnings where user_id = $1 order by seq desc limit 1
     ) l on true`,
    [id],
  );
  return row!.fair;
}

Deno.test("affinity: no order of logging, importing, editing, deleting, chatting, pausing and travelling ends above logging once", async () => {
  const property = fc.asyncProperty(story, async ({ head, steps }) => {
    const [wanderer, straight] = [await newPerson(head), await newPerson(head)];
    const events = await actOut(wanderer, steps, checkLedger);
    await logOnce(straight, events);

    const score = await scoreOf(wanderer.user);
    const once = await scoreOf(straight.user);
    assert(score <= once, `${score} points, where logging once gives ${once}`);
    assertEquals(await fairScoreOf(wanderer.user), once);
    assertEquals(await fairScoreOf(straight.user), once);

    const ledger = await ledgerOf(wanderer.user);
    let replayed = 0;
    for (const { points } of ledger) {
      replayed += points;
      assert(replayed >= 0, "a replay of the ledger passes below zero");
    }
    assertEquals(replayed, score);
    assert((await ledgerOf(straight.user)).every(({ points }) => points >= 0));
  });
  await travelling(() => checkProperty(property, { numRuns: RUNS }));
});
