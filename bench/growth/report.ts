import { table } from "../stats.ts";
import type { GrowthResults } from "./measure.ts";

/** The most that a route's database CPU may rise by, from the first size to the last. */
export const FLAT = 1.3;

export function growthReport({ sizes, routes }: GrowthResults): string {
  const steep = routes.filter(({ ratio }) => ratio > FLAT);
  const named = sizes.map(({ sets, users }) =>
    `${sets.toLocaleString("en")} sets (${users.toLocaleString("en")} users)`
  );
  return `### Growth

Database CPU of each route for one user, whose rows are the same in each database, against the first
size: medians, measured in turns on one session a database, every call rolled back.

${
    table(
      ["route", ...named],
      routes.map(({ route, cpuMs, ratio }) => [
        route,
        "1.00",
        ...cpuMs.slice(1, -1).map((ms) => (ms / cpuMs[0]!).toFixed(2)),
        ...(cpuMs.length > 1 ? [ratio.toFixed(2)] : []),
      ]),
    )
  }

${
    steep.length > 0
      ? `Above ${FLAT}: ${steep.map(({ route }) => route).join(", ")}.`
      : `None rises by more than ${FLAT}.`
  }
`;
}
