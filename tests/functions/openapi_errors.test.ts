import { assertEquals } from "@std/assert";
import examples from "../../scripts/openapi_examples.json" with { type: "json" };
import { problemCodes } from "../../scripts/openapi_problems.ts";
import { type ProblemCode, PROBLEMS } from "../../supabase/functions/_shared/http/problem.ts";
import { type Route, routes } from "../support/apps.ts";
import { type Answer, send, type Sent } from "../support/request.ts";
import { newUser } from "../support/users.ts";

/** What no single request brings about, and the test that does. */
const ELSEWHERE: Partial<Record<ProblemCode, string>> = {
  internal_error: "takes a mistake of ours: tests/unit/app.test.ts",
  database_unavailable: "takes a database that is away: tests/unit/database_errors.test.ts",
  consent_required: "takes another configuration: tests/functions/consent.test.ts",
  in_progress: "takes a second request while the first runs: tests/functions/chat_stream.test.ts",
  limit_reached: "takes thousands of rows: tests/functions/caps.test.ts",
  rate_limited:
    "takes twenty messages: tests/functions/chat_rate_limit.test.ts, write_rate_limit.test.ts",
  ai_error: "takes a model in trouble: tests/functions/chat_model_trouble.test.ts",
  ai_unavailable: "takes a model in trouble: tests/functions/chat_model_trouble.test.ts",
  ai_timeout: "takes a slow model: tests/functions/chat_stream.test.ts",
};
/** Of these operations likewise. */
const ELSEWHERE_OF: Record<string, string> = {
  "replacePlan id_taken": "takes a day of another plan: tests/functions/plans.test.ts",
  "chat not_found": "takes somebody else's conversation: tests/functions/conversations.test.ts",
  "chat gone": "takes a deleted conversation: tests/functions/conversations.test.ts",
};

const user = await newUser();
const IN_JSON = { "Content-Type": "application/json" };
const TOO_MUCH = 6 * 1024 * 1024;

// deno-lint-ignore no-explicit-any
const bodiesOf = (operationId: string) => (examples as any)[operationId]?.bodies ?? {};
/** The body of the example, with ids of its own where it has one. */
function bodyOf(operationId: string) {
  // deno-lint-ignore no-explicit-any
  const [body] = Object.values<any>(bodiesOf(operationId)["application/json"] ?? {});
  return body && structuredClone(body);
}
const route = (operationId: string) => routes.find(({ spec }) => spec.operationId === operationId)!;
const ask = (
  { app, method, path }: Route,
  sent: Sent = {},
  as: typeof user | null = user,
  at = path,
) => send(app, as, `${method} ${at}`, sent);
const at = (operationId: string, id: string) =>
  route(operationId).path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, id);

/** Creates by the example, with a new id; answers the body that was sent. */
async function create(operationId: string) {
  const body: Record<string, unknown> = { ...bodyOf(operationId), id: crypto.randomUUID() };
  if (operationId === "createExercise") body["name"] = crypto.randomUUID();
  // The plan of the example is of another account.
  if (operationId === "logWorkout") body["plan_id"] = body["plan_day_id"] = null;
  const { status } = await ask(route(operationId), { body });
  assertEquals(status, 201, operationId);
  return body as { id: string };
}

const CHANGED: Record<string, object> = {
  createExercise: { aliases: ["other"] },
  createPlan: { name: "Other" },
  createPlanFromTemplate: { name: "Other" },
  logWorkout: { title: "Other" },
  createMemory: { content: "Other" },
};
const DELETED_BY: Record<string, string> = {
  createExercise: "archiveExercise",
  createPlan: "deletePlan",
  createPlanFromTemplate: "deletePlan",
  logWorkout: "deleteWorkout",
  createMemory: "deleteMemory",
};
const CREATED_BY: Record<string, string> = {
  replaceExercise: "createExercise",
  replacePlan: "createPlan",
  changePlan: "createPlan",
  replaceWorkout: "logWorkout",
};

type Provoke = (route: Route) => Promise<Answer>;

/** A request that brings each about. */
const PROVOKE: Partial<Record<ProblemCode, Provoke>> = {
  unauthorized: (route) => ask(route, {}, null),
  validation_failed: (route) => {
    const sent = route.spec.upload ? { body: "-", headers: { "Content-Type": "text/csv" } } : {};
    return ask(route, sent, user, `${route.path}?nonsense=1`);
  },
  malformed_json: (route) =>
    ask(
      route,
      route.spec.upload
        ? { body: "-", headers: { "Content-Type": "multipart/form-data; boundary=x" } }
        : { body: "{", headers: IN_JSON },
    ),
  payload_too_large: (route) =>
    ask(route, {
      body: "x".repeat(TOO_MUCH),
      headers: route.spec.upload ? { "Content-Type": "text/csv" } : IN_JSON,
    }),
  unsupported_media_type: (route) =>
    ask(route, { body: "<a/>", headers: { "Content-Type": "text/xml" } }),
  not_found: (route) => {
    const body = bodyOf(route.spec.operationId);
    if (route.method === "PUT") delete body.id;
    if (route.spec.operationId === "replaceWorkout") body.plan_id = body.plan_day_id = null;
    return ask(route, body ? { body } : {});
  },
  precondition_failed: async ({ spec: { operationId } }) => {
    const creator = CREATED_BY[operationId]!;
    const created = await create(creator);
    const body = route(operationId).method === "PUT"
      ? { ...created, ...CHANGED[creator] }
      : CHANGED[creator];
    const headers = { "If-Match": '"999"' };
    return await ask(route(operationId), { body, headers }, user, at(operationId, created.id));
  },
  id_taken: async ({ spec: { operationId } }) => {
    if (operationId === "chat") {
      const body = { id: crypto.randomUUID(), message: "One" };
      await ask(route("chat"), { body });
      return await ask(route("chat"), { body: { ...body, message: "Two" } });
    }
    const body = await create(operationId);
    return await ask(route(operationId), { body: { ...body, ...CHANGED[operationId] } });
  },
  gone: async ({ spec: { operationId } }) => {
    const body = await create(operationId);
    const remove = DELETED_BY[operationId]!;
    await ask(route(remove), {}, user, at(remove, body.id));
    return await ask(route(operationId), { body });
  },
  name_taken: async ({ spec: { operationId } }) => {
    const [one, two] = [await create("createExercise"), await create("createExercise")];
    return operationId === "createExercise"
      ? await ask(route(operationId), { body: { ...one, id: crypto.randomUUID() } })
      : await ask(
        route(operationId),
        { body: { ...one, id: two.id } },
        user,
        at(operationId, two.id),
      );
  },
};

for (const each of routes) {
  const { operationId } = each.spec;
  Deno.test(`${each.title}: each problem that it documents is answered as its example says`, async () => {
    for (const code of problemCodes(each.spec, !each.isPublic, each.method)) {
      if (code in ELSEWHERE || `${operationId} ${code}` in ELSEWHERE_OF) continue;
      const { status, body } = await PROVOKE[code]!(each);
      const [expected, title] = PROBLEMS[code];
      assertEquals(
        { status, code: body?.code, title: body?.title },
        { status: expected, code, title },
        `${operationId} ${code}`,
      );
    }
  });
}
