import { assertEquals, assertMatch } from "@std/assert";
import { databaseProblem } from "../../supabase/functions/_shared/database/errors.ts";

const cases: [string, Parameters<typeof databaseProblem>, string, number][] = [
  ["PT404", [{ code: "PT404", message: "not_found" }, 404], "not_found", 404],
  ["PT401", [{ code: "PT401", message: "unauthorized" }, 401], "unauthorized", 401],
  ["PT412", [{ code: "PT412", message: "precondition_failed" }, 412], "precondition_failed", 412],
  ["PT410", [{ code: "PT410", message: "gone" }, 410], "gone", 410],
  ["an unknown PT message", [{ code: "PT418", message: "tea" }, 418], "internal_error", 500],
  [
    "PT with a member of every object",
    [{ code: "PT500", message: "toString" }, 500],
    "internal_error",
    500,
  ],
  ["an expired token", [{ code: "PGRST303", message: "JWT expired" }, 401], "unauthorized", 401],
  [
    "a statement timeout",
    [{ code: "57014", message: "canceling" }, 500],
    "database_unavailable",
    503,
  ],
  ["too many connections", [{ code: "53300", message: "x" }, 503], "database_unavailable", 503],
  ["no connection", [{ code: "PGRST000", message: "x" }, 503], "database_unavailable", 503],
  ["pool timeout", [{ code: "PGRST003", message: "x" }, 504], "database_unavailable", 503],
  ["a deadlock", [{ code: "40P01", message: "x" }, 500], "database_unavailable", 503],
  [
    "a failed fetch",
    [{ code: "", message: "TypeError: fetch failed" }, 0],
    "database_unavailable",
    503,
  ],
  [
    "a timeout",
    [{ code: "20", message: "TimeoutError: Signal timed out" }, 0],
    "database_unavailable",
    503,
  ],
  ["a gateway's page", [{ message: "<html>bad gateway" }, 502], "database_unavailable", 503],
  ["a gateway's limit", [{ message: "slow down" }, 429], "database_unavailable", 503],
  ["a permission that lacks", [{ code: "42501", message: "x" }, 403], "internal_error", 500],
  ["a function that lacks", [{ code: "PGRST202", message: "x" }, 404], "internal_error", 500],
  ["a constraint", [{ code: "23514", message: "x" }, 400], "internal_error", 500],
  ["a wrong API key", [{ message: "Invalid API key" }, 401], "internal_error", 500],
];

for (const [name, [error, status], code, expected] of cases) {
  Deno.test(`databaseProblem() of ${name} → ${expected} ${code}`, () => {
    const problem = databaseProblem(error, status);
    assertEquals([problem.status, problem.code], [expected, code]);
  });
}

Deno.test("databaseProblem() of validation_failed: the fields, each with a message", () => {
  const details = JSON.stringify([
    { path: "sets.0.exercise_id", code: "not_found" },
    { path: "time_zone", code: "made_up" },
  ]);
  const problem = databaseProblem({ code: "PT422", message: "validation_failed", details }, 422);
  assertEquals(problem.detail, "2 fields are invalid");
  assertEquals(problem.errors, [
    {
      path: "sets.0.exercise_id",
      code: "not_found",
      message: "There is no such thing, or it is not yours",
    },
    { path: "time_zone", code: "invalid", message: "This value is not valid" },
  ]);
});

Deno.test("databaseProblem() says what would be right where only the database can judge", () => {
  const refused: [path: string, code: string, right: RegExp][] = [
    ["time_zone", "invalid", /IANA name .* such as Europe\/Paris/],
    ["plan_day_id", "invalid", /day of the plan that `plan_id` names/],
    ["pause.from", "out_of_range", /from 30 days ago to a year from now/],
    ["pause.until", "out_of_range", /from today .* within a year/],
    ["started_at", "in_future", /not lie in the future/],
  ];
  for (const [path, code, right] of refused) {
    const details = JSON.stringify([{ path, code }]);
    const { errors } = databaseProblem(
      { code: "PT422", message: "validation_failed", details },
      422,
    );
    assertEquals([errors?.[0]?.path, errors?.[0]?.code], [path, code]);
    assertMatch(errors![0]!.message, right);
  }
});

Deno.test("databaseProblem() of in_progress: Retry-After in whole seconds", () => {
  const details = '{"retry_after": 2.2}';
  const problem = databaseProblem({ code: "PT409", message: "in_progress", details }, 409);
  assertEquals(problem.headers["Retry-After"], "3");
});

Deno.test("databaseProblem() keeps people's words out of the log", () => {
  const problem = databaseProblem({
    code: "22P02",
    message: 'invalid input syntax for type uuid: "my secret"',
    details: "Failing row contains (my secret)",
  }, 400);
  const cause = problem.cause as Error;
  assertEquals(JSON.stringify([cause.message, cause, problem.message]).includes("secret"), false);
});
