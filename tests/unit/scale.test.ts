import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import type { GrowthResults } from "../../bench/growth/measure.ts";
import { readResults } from "../../bench/results_file.ts";
import type { RouteResults } from "../../bench/routes.ts";
import { ASSUMED, COMPUTE, MIX } from "../../scripts/scale/inputs.ts";
import { billFor, costsOf, limits, type UserCost } from "../../scripts/scale/model.ts";

const user: UserCost = {
  requests: 10,
  databaseMs: 43.2,
  functionMs: 86.4,
  egressBytes: 100_000,
  diskBytes: 600_000,
  diskBytesAYear: 400_000,
  bytesASet: 500,
  memories: 40,
};

Deno.test("billFor() reckons cores, disk and money from what one user takes", () => {
  const bill = billFor(100_000, user);
  // 43.2 ms of 86,400 s is half a millionth of a core: 0.05 cores for 100,000, 0.2 at the peak.
  assertAlmostEquals(bill.databaseCores, 0.05 * ASSUMED.peak / ASSUMED.utilisation);
  assertAlmostEquals(bill.functionCores, 0.1 * ASSUMED.peak);
  assertAlmostEquals(bill.diskGb, 100);
  assertAlmostEquals(bill.memoryGb, 100 * ASSUMED.hot);
  assertEquals([bill.compute.name, bill.projects], ["XL", 1]);
  const money = Object.fromEntries(bill.monthly.map(({ what, dollars }) => [what, dollars]));
  assertAlmostEquals(money["plan and compute"]!, 225);
  assertAlmostEquals(money["disk"]!, 92 * 0.125);
  assertAlmostEquals(money["function calls"]!, 28 * 2);
  assertAlmostEquals(money["egress"]!, 50 * 0.09);
  assertEquals(money["monthly active users"], 0);
});

Deno.test("billFor() takes several of the largest projects when one does not hold them", () => {
  const { compute, projects, diskGb, memoryGb } = billFor(100_000_000, user);
  assertEquals(compute, COMPUTE.at(-1));
  const needed = Math.max(diskGb / compute.diskGb, memoryGb / compute.memoryGb);
  assertEquals(projects, Math.ceil(needed));
});

Deno.test("limits() has the first limit first, and a user more than it says does not fit", () => {
  const [first] = limits(user);
  assertEquals(billFor(Math.floor(first!.users * 0.99), user).projects, 1);
  assertEquals(billFor(Math.ceil(first!.users * 1.01), user).projects, 2);
});

Deno.test("costsOf() refuses a mix that names what was not measured", async () => {
  const { growth, routes } = await readResults();
  const measured = growth!.results as GrowthResults;
  const functions = routes!.results as RouteResults;
  const costs = costsOf(measured, functions);
  const used = costs.filter(({ perDay }) => perDay > 0).map(({ route }) => route);
  assertEquals(used.toSorted(), Object.keys(MIX).toSorted());
  const less = {
    ...measured,
    routes: measured.routes.filter(({ route }) => route !== "POST /chat"),
  };
  assertThrows(() => costsOf(less, functions), Error, "not measured: POST /chat");
});
