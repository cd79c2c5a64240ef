import { assertEquals } from "@std/assert";
import { z } from "zod";
import {
  cursorId,
  cursorText,
  cursorTime,
  decodeCursor,
  encodeCursor,
  pageArguments,
  pageQuery,
  toPage,
} from "../../supabase/functions/_shared/http/pages.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";

const TIME = "2026-11-20T20:00:00.123456+00:00";
const ID = "11111111-1111-4111-8111-111111111111";
const query = z.strictObject(pageQuery(cursorTime, cursorId));

Deno.test("encodeCursor() is safe in a URL, and decodeCursor() reads it back", () => {
  const key = [TIME, ID, "Überkopfdrücken ≥ 💪", 3, null];
  const cursor = encodeCursor(key);
  assertEquals(encodeURIComponent(cursor), cursor);
  assertEquals(decodeCursor(cursor), key);
});

for (const cursor of ["", "%%", "e30", "bm8", "A".repeat(2000), btoa("\xff\xfe"), "💪"]) {
  Deno.test(`decodeCursor() of ${JSON.stringify(cursor.slice(0, 8))} is undefined`, () => {
    assertEquals(decodeCursor(cursor), undefined);
  });
}

Deno.test("pageQuery() has 20 rows a page and no cursor by default", () => {
  const { data } = check(query, {});
  assertEquals(data && pageArguments(data), { page_limit: 20, page_after: null });
});

Deno.test("pageQuery() turns the cursor of toPage() into page_after", () => {
  const { next_cursor, data } = toPage({ data: [1], next_after: [TIME, ID] });
  assertEquals(data, [1]);
  const parsed = check(query, { limit: "5", cursor: next_cursor });
  assertEquals(parsed.data && pageArguments(parsed.data), {
    page_limit: 5,
    page_after: [TIME, ID],
  });
});

Deno.test("toPage() keeps what stands beside the rows, and ends with null", () => {
  assertEquals(toPage({ data: [], next_after: null, score: 5 } as never), {
    data: [],
    score: 5,
    next_cursor: null,
  } as never);
});

for (
  const key of [
    [],
    [TIME],
    [ID, TIME],
    ["1; drop table", ID],
    ["0000-01-01T00:00:00Z", ID],
    [TIME, ID, 1],
    [null, null],
    {},
  ]
) {
  Deno.test(`pageQuery() with a cursor of ${JSON.stringify(key)} → invalid`, () => {
    const { errors } = check(query, { cursor: encodeCursor(key as unknown[]) });
    assertEquals(errors?.map(({ path, code }) => [path, code]), [["cursor", "invalid"]]);
  });
}

Deno.test("pageQuery() refuses in a text key what PostgreSQL cannot hold", () => {
  const named = z.strictObject(pageQuery(cursorText, cursorId));
  assertEquals(check(named, { cursor: encodeCursor(["a\ud800", ID]) }).errors?.length, 1);
  assertEquals(check(named, { cursor: encodeCursor(["a\0", ID]) }).errors?.length, 1);
  assertEquals(check(named, { cursor: encodeCursor(["Älter", ID]) }).errors, undefined);
});

for (const limit of ["0", "101", "-1", "1e1", "2.5", "", "ten", "9".repeat(40)]) {
  Deno.test(`pageQuery() with limit=${limit.slice(0, 5)} → refused`, () => {
    assertEquals(check(query, { limit }).errors?.map(({ path }) => path), ["limit"]);
  });
}
