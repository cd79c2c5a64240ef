import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { encodeCursor } from "../../supabase/functions/_shared/http/pages.ts";
import { routes } from "../support/apps.ts";
import { assertInvalid, assertProblem, dataApiCalls, send } from "../support/request.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const user = await newUser();
const exercise_id = await libraryId("barbell-bench-press");
const { body: plan } = await send(plans, user, "POST /plans", {
  body: { name: "P", days: [{ name: "A", exercises: [{ exercise_id, sets: [{}] }] }] },
});

const LISTS = [
  { app: plans, path: "/plans", key: [plan.created_at, plan.id] },
  { app: memories, path: "/memories", key: [plan.created_at, plan.id] },
  { app: exercises, path: "/exercises", key: ["a name", plan.id] },
  { app: profile, path: "/profile/affinity", key: [5] },
];

for (const { app, path, key } of LISTS) {
  const at = (cursor: string) =>
    send(app, user, `GET ${path}?cursor=${encodeURIComponent(cursor)}`);

  Deno.test(`GET ${path}: a cursor that was tampered with → 422, before the database is asked for rows`, async () => {
    assertEquals((await at(encodeCursor(key))).status, 200);
    const [first, ...rest] = key;
    const forged: unknown[][] = [
      [],
      [...key, "more"],
      [null, ...rest],
      [{ $gt: "" }, ...rest],
      [["x"], ...rest],
      ["x\u0000", ...rest],
      ["\ud800", ...rest],
      ["a".repeat(5000), ...rest],
      [first, "'; drop table public.plans; --"],
      [first, null],
    ];
    if (path !== "/exercises") forged.push(["infinity", ...rest], ["2026-13-45", ...rest]);
    if (path === "/profile/affinity") forged.push([1e300], [1.5], ["5"], [-1e20]);
    for (const wrong of forged) {
      const calls = await dataApiCalls(async () => {
        assertInvalid(await at(encodeCursor(wrong)), "cursor: invalid");
      });
      assertEquals(calls, ["/rest/v1/rpc/check_account"], JSON.stringify(wrong).slice(0, 80));
    }
    const good = encodeCursor(key);
    for (
      const text of ["", "x", "null", "{}", "[]", good.slice(1), `${good}!`, "%", "🏋️", "AAAA"]
    ) {
      assertInvalid(await at(text), "cursor: invalid");
    }
    const twice = `${path}?cursor=${good}&cursor=${good}`;
    assertInvalid(await send(app, user, `GET ${twice}`), "cursor: invalid");
  });

  Deno.test(`GET ${path}: limit is a whole number from 1 to 100`, async () => {
    const limited = (limit: string) => send(app, user, `GET ${path}?limit=${limit}`);
    for (const limit of ["1", "100"]) assertEquals((await limited(limit)).status, 200);
    for (const limit of ["0", "101", "-1", "999999999999999"]) {
      assertInvalid(await limited(limit), "limit: out_of_range");
    }
    for (const limit of ["", "ten", "1.5", "1e1", "0x10", "%31%00", "٣", "1&limit=2", " 1"]) {
      assertInvalid(await limited(limit), "limit: invalid");
    }
  });
}

for (const { app, method, title, path, isPublic } of routes) {
  if (method !== "GET" || isPublic) continue;

  Deno.test(`HEAD ${title.slice(4)}: status and headers of GET, without a body`, async () => {
    const headers = { Authorization: `Bearer ${user.token}` };
    const get = await app.request(path, { headers });
    const head = await send(app, user, `HEAD ${path}`);
    await get.body?.cancel();
    assertEquals([head.status, head.text], [get.status, ""]);
    for (const name of ["content-type", "etag", "cache-control"]) {
      assertEquals(head.headers.get(name), get.headers.get(name), name);
    }
    const anonymous = await send(app, null, `HEAD ${path}`);
    assertEquals([anonymous.status, anonymous.text], [401, ""]);
  });
}

Deno.test("GET /plans/{id}: the id in another spelling, or what is none", async () => {
  const read = (id: string) => send(plans, user, `GET /plans/${id}`);
  assertEquals((await read(plan.id.toUpperCase())).body, plan);
  assertEquals((await read(`${plan.id}/`)).body, plan);
  for (
    const id of [
      "1",
      `{${plan.id}}`,
      plan.id.replaceAll("-", ""),
      `${plan.id}x`,
      "%27%20or%201=1--",
      "%00",
      "null",
      "a".repeat(5000),
    ]
  ) {
    assertInvalid(await read(id), "id: invalid");
  }
  for (const id of ["%", "%ff", "..%2f..%2fhealth"]) {
    const { status } = await read(id);
    assert(status === 404 || status === 422, `${id}: ${status}`);
  }
});

Deno.test("PATCH /plans/{id}: an If-Match that names no version is stale", async () => {
  const patch = (value: string, name: string) =>
    send(plans, user, `PATCH /plans/${plan.id}`, {
      body: { name },
      headers: { "If-Match": value },
    });
  for (
    const value of ['"0"', '"-1"', '"1.0"', "1", '""', '"1', 'w/"1"', '"99999999999"', '"1", "x"']
  ) {
    assertProblem(await patch(value, "Other"), 412, "precondition_failed");
    assertEquals((await patch(value, plan.name)).status, 200, "stored already");
  }
  assertEquals((await send(plans, user, `GET /plans/${plan.id}`)).body, plan);
});

Deno.test("GET /memories: a query that is too much or broken is refused or ignored, never a failure", async () => {
  for (
    const [query, status] of [
      ["&&&", 200],
      ["kind=fact&".repeat(5), 200],
      ["kind=fact&".repeat(200), 422],
      ["kind=%ff", 422],
      ["kind", 422],
      ["kind[]=fact", 422],
      ["__proto__=x", 422],
      ["LIMIT=1", 422],
      [`x=${"y".repeat(60_000)}`, 422],
      ["forceFunctionRegion=a&forceFunctionRegion=b", 200],
    ] as const
  ) {
    const answer = await send(memories, user, `GET /memories?${query}`);
    assertEquals(answer.status, status, query.slice(0, 60));
    assert(JSON.stringify(answer.body).length < 5000);
  }
});

Deno.test("GET /profile: Authorization in every spelling of Bearer, and none but Bearer", async () => {
  const read = (Authorization: string) =>
    send(profile, null, "GET /profile", { headers: { Authorization } });
  for (const scheme of ["Bearer", "bearer", "BEARER"]) {
    assertEquals((await read(`${scheme} ${user.token}`)).status, 200, scheme);
  }
  for (
    const value of [
      user.token,
      `Basic ${user.token}`,
      "Bearer",
      "Bearer ",
      `Bearer ${user.token}x`,
      `Bearer ${user.token} ${user.token}`,
      `Bearer ${user.token}, Bearer ${user.token}`,
      `Bearer ${"a".repeat(50_000)}`,
      "Bearer a.b.c",
    ]
  ) {
    assertProblem(await read(value), 401, "unauthorized");
  }
});
