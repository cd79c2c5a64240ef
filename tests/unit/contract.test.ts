import { assert, assertEquals, assertThrows } from "@std/assert";
import { importApps } from "../../scripts/openapi.ts";
import { buildDocument } from "../../scripts/openapi_document.ts";
import { PROBLEMS } from "../../supabase/functions/_shared/http/problem.ts";
import { Contract, type Received } from "../support/contract.ts";
import { placesIn, sampleOf, withPlanted } from "../support/samples.ts";

const apps = await importApps();
const contract = new Contract(apps);
const document = buildDocument(apps);

/** Objects that hold whatever there is: their own fields are not named, so none is one too many. */
const OPEN = [
  "getOpenApi 200 ",
  "getTrace 200 timings",
  "draftPlan 200 checks.weekly_sets",
  "exportProfile 200 conversations.0.messages.0.trace.timings",
  // What tools take and give is listed by the protocol itself.
  "mcp 200 result",
  "mcp 200 error.data",
  "mcp 400 error.data",
  // What any creating route answered, in the form that it had then.
  "exportProfile 200 receipts.0.answer",
];

/** What may lack; of a body that a route takes, all that it may be sent without. */
const OPTIONAL =
  /^the body without (result|error)$|^error without data$|resources\.0 without (url|phone)$|memory_changes\.0 without reason$|dropped_actions\.0 without (paths|exercise)$|(actions\.0\.payload|^plan)\b.* without (?!name$|days$|exercises$|exercise_id$|sets$)\w+$/;

interface Answered {
  title: string;
  method: string;
  path: string;
  status: number;
  headers: Headers;
  sample: unknown;
}

/** A right answer of every operation for every status with JSON. */
function* rightAnswers(): Generator<Answered> {
  for (const [path, operations] of Object.entries(document.paths)) {
    // deno-lint-ignore no-explicit-any
    for (const [method, { operationId, responses }] of Object.entries<any>(operations)) {
      // deno-lint-ignore no-explicit-any
      for (const [status, response] of Object.entries<any>(responses)) {
        const schema = response.content?.["application/json"]?.schema;
        if (!schema) continue;
        const headers = new Headers({ "Content-Type": "application/json" });
        for (const name of Object.keys(response.headers)) headers.set(name, "x");
        yield {
          title: `${operationId} ${status}`,
          method: method.toUpperCase(),
          path: path.replaceAll(/\{\w+\}/g, () => crypto.randomUUID()),
          status: Number(status),
          headers,
          sample: sampleOf(schema, document),
        };
      }
    }
  }
}

const json = ({ status, headers }: Answered, body: unknown): Received => ({
  status,
  headers,
  text: JSON.stringify(body),
});

for (const answered of rightAnswers()) {
  const { title, method, path, sample } = answered;
  const differences = (body: unknown) => contract.differences(method, path, json(answered, body));

  Deno.test(`the answer of ${title}: right as documented; wrong with a field too many, one that lacks, or another value, wherever it stands`, () => {
    assertEquals(differences(sample), [], "the right answer");
    let planted = 0;
    for (const place of placesIn(sample)) {
      if (OPEN.some((open) => `${title} ${place.path.join(".")}`.startsWith(open))) continue;
      for (const [what, wrong] of withPlanted(sample, place)) {
        if (OPTIONAL.test(what)) continue;
        planted++;
        assert(differences(wrong).length > 0, `not found: ${what}`);
      }
    }
    assert(planted > 0 || title.startsWith("getOpenApi"));
  });
}

const answer = (status: number, body: unknown, type = "application/json"): Received => ({
  status,
  headers: new Headers({ "Content-Type": type }),
  text: typeof body === "string" ? body : JSON.stringify(body),
});
const PROBLEM = "application/problem+json";
const problem = (code: keyof typeof PROBLEMS, more = {}) => ({
  type: "about:blank",
  title: PROBLEMS[code][1],
  status: PROBLEMS[code][0],
  code,
  detail: PROBLEMS[code][2],
  request_id: "r",
  ...more,
});
const id = crypto.randomUUID();

const wrongAnswers: [what: string, method: string, path: string, received: Received][] = [
  ["an undocumented status", "GET", "/health", answer(202, { status: "ok", version: "1" })],
  ["another media type", "GET", "/health", answer(200, "{}", "text/plain")],
  ["a body where none is", "DELETE", `/plans/${id}`, answer(204, "{}")],
  ["a body of HEAD", "HEAD", "/health", answer(200, "{}")],
  ["a code of another route", "POST", "/plans", answer(409, problem("name_taken"), PROBLEM)],
  ["a code of another status", "POST", "/plans", {
    ...answer(409, { ...problem("gone"), status: 409 }, PROBLEM),
  }],
  ["a problem with more", "POST", "/plans", answer(409, problem("id_taken", { x: 1 }), PROBLEM)],
  ["a problem as plain JSON", "POST", "/plans", answer(409, problem("id_taken"))],
  ["another status in the body", "GET", `/plans/${id}`, {
    ...answer(404, problem("not_found", { status: 410 }), PROBLEM),
  }],
  ["an unknown code of a field", "POST", "/plans", {
    ...answer(
      422,
      problem("validation_failed", { errors: [{ path: "a", code: "odd", message: "m" }] }),
      PROBLEM,
    ),
  }],
  ["200 where no route is", "GET", "/plans/a/b/c", answer(200, {})],
  ["404 where the method is unknown", "PUT", "/plans", answer(404, problem("not_found"), PROBLEM)],
  ["a stream's unknown event", "POST", "/chat", {
    ...answer(200, "event: progress\ndata: {}\n\n", "text/event-stream"),
  }],
  ["a stream's wrong lookup", "POST", "/chat", {
    ...answer(200, 'event: lookup\ndata: {"tool":"records"}\n\n', "text/event-stream"),
  }],
  ["a stream's wrong answer", "POST", "/chat", {
    ...answer(200, 'event: done\ndata: {"reply":"r"}\n\n', "text/event-stream"),
  }],
  ["a stream's wrong problem", "POST", "/chat", {
    ...answer(
      200,
      `event: error\ndata: ${JSON.stringify(problem("name_taken"))}\n\n`,
      "text/event-stream",
    ),
  }],
  ["a header that lacks", "GET", `/memories/${id}`, {
    ...answer(200, {}),
    headers: new Headers({ "Content-Type": "application/json", ETag: '"1"' }),
  }],
];

for (const [what, method, path, received] of wrongAnswers) {
  Deno.test(`check() with ${what} → fails, and names the request`, () => {
    assertThrows(() => contract.check(method, path, received), Error, `${method} ${path}`);
  });
}

const rightProblems: [method: string, path: string, code: keyof typeof PROBLEMS][] = [
  ["POST", "/plans", "id_taken"],
  ["POST", "/plans", "gone"],
  ["GET", `/plans/${id}?x=1`, "not_found"],
  ["GET", "/nothing/here", "not_found"],
  ["PUT", "/plans", "method_not_allowed"],
  ["POST", "/chat", "in_progress"],
];

for (const [method, path, code] of rightProblems) {
  Deno.test(`check() with ${code} of ${method} ${path.replace(id, "{id}")} → as documented`, () => {
    contract.check(method, path, answer(PROBLEMS[code][0], problem(code), PROBLEM));
  });
}
