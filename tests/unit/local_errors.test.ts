import { assertEquals } from "@std/assert";
import { isDatabaseError, toDataApiError } from "../../local/errors.ts";

function databaseError(code: string, message = "no", detail?: string) {
  return Object.assign(new Error(message), { code, ...(detail && { detail }) });
}

function statusOf(code: string, role = "authenticated", message?: string): number {
  return toDataApiError(databaseError(code, message), role).status;
}

Deno.test("toDataApiError() answers each SQLSTATE with PostgREST's status", () => {
  const expected: Record<string, number> = {
    PT401: 401,
    PT404: 404,
    PT422: 422,
    PT999: 500,
    "23502": 400,
    "23503": 409,
    "23505": 409,
    "23514": 400,
    "22P02": 400,
    "25006": 405,
    "40P01": 500,
    "42883": 404,
    "42P01": 404,
    "42703": 400,
    "53300": 503,
    "54001": 413,
    "57014": 500,
    "57P01": 503,
    P0001: 400,
    P0002: 500,
    XX000: 500,
  };
  const actual = Object.keys(expected).map((code) => [code, statusOf(code)]);
  assertEquals(Object.fromEntries(actual), expected);
});

Deno.test("toDataApiError() tells those without an account to sign in, and others that they may not", () => {
  assertEquals([statusOf("42501", "anon"), statusOf("42501")], [401, 403]);
});

Deno.test("toDataApiError() passes message and detail on as the functions read them", () => {
  const { body } = toDataApiError(
    databaseError("PT422", "validation_failed", "[]"),
    "authenticated",
  );
  assertEquals(body, { code: "PT422", details: "[]", hint: null, message: "validation_failed" });
});

Deno.test("isDatabaseError() knows a SQLSTATE from other codes", () => {
  assertEquals(isDatabaseError(databaseError("23505")), true);
  assertEquals(isDatabaseError(databaseError("ECONNREFUSED")), false);
  assertEquals(isDatabaseError(new Error("no")), false);
});
