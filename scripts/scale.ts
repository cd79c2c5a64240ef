import { parseArgs } from "node:util";
import type { GrowthResults } from "../bench/growth/measure.ts";
import { readResults } from "../bench/results_file.ts";
import type { RouteResults } from "../bench/routes.ts";
import { ROOT } from "../local/paths.ts";
import { messageOf, UserError } from "../local/user_error.ts";
import { costsOf, userCost } from "./scale/model.ts";
import { page } from "./scale/page.ts";

const HELP = `Writes docs/scale.md: what a request costs, and what that means for many users.

  deno task scale [--check]

  --check   writes nothing, and fails when the page is not what the figures say

The figures are in bench/results.json, from
  deno task bench --only growth
  deno task bench --only routes --postgres
What is assumed, and the prices, stand in scripts/scale/inputs.ts.`;

const PAGE = `${ROOT}/docs/scale.md`;

async function written(): Promise<string> {
  const { growth: growthRun, routes: functionRun } = await readResults();
  if (!growthRun || !functionRun) {
    throw new UserError("bench/results.json lacks growth or routes; see --help");
  }
  const growth = growthRun.results as GrowthResults;
  const costs = costsOf(growth, functionRun.results as RouteResults);
  const user = userCost(costs, growth);
  return page({ costs, user, growth, growthRun, functionRun });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const text = await written();
  if (!values.check) {
    await Deno.writeTextFile(PAGE, text);
    console.log("wrote docs/scale.md");
    return 0;
  }
  if (await Deno.readTextFile(PAGE) === text) return 0;
  console.error("docs/scale.md is not what bench/results.json says: run deno task scale");
  return 1;
}

try {
  Deno.exit(await main());
} catch (error) {
  console.error(`deno task scale: ${messageOf(error)}`);
  Deno.exit(1);
}
