import { assertEquals } from "@std/assert";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { send } from "../support/request.ts";
import type { TestUser } from "../support/users.ts";
import { normalise } from "./normalise.ts";
import type { Kind } from "./types.ts";

/** A memory as the API lists it, as far as the histories look at it. */
export interface Listed {
  id: string;
  kind: Kind;
  content: string;
  about: "self" | "other";
  status: string;
  valid_from: string | null;
  valid_until: string | null;
  created_at: string;
}

/** Everything that is stored of these statuses. */
export async function listed(user: TestUser, statuses: string[]): Promise<Listed[]> {
  const query = statuses.map((status) => `status=${status}`).join("&");
  const found: Listed[] = [];
  let cursor = "";
  do {
    const { status, body } = await send(
      memories,
      user,
      `GET /memories?limit=100&${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    assertEquals(status, 200, JSON.stringify(body));
    found.push(...body.data);
    cursor = body.next_cursor ?? "";
  } while (cursor);
  return found;
}

/**
 * The memories that the next prompt shows, each with its handle. The rule of the prompt stands here
 * alone: current and proposed ones, oldest first, those of one moment by id, counted from `m1`.
 */
export async function prompted(user: TestUser): Promise<(Listed & { handle: string })[]> {
  const shown = await listed(user, ["current", "proposed"]);
  return shown
    .sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id))
    .map((memory, i) => ({ ...memory, handle: `m${i + 1}` }));
}

/** Which memories a prompt does not show as `m1 · kind · date · words`, one line each. */
export function misshown(
  prompt: string,
  memories: (Listed & { handle: string })[],
): string[] {
  const lines = prompt.split("\n").map((line) => line.trim());
  return memories.flatMap(({ handle, kind, content }) => {
    // How a prompt writes signs that could close its tags is its own affair.
    const words = normalise(content.replace(/[<>&"\\].*/s, ""));
    const told = lines.some((line) =>
      line.startsWith(`${handle} · ${kind} · `) && normalise(line).includes(words)
    );
    return told ? [] : [`the prompt does not show ${handle} as ${kind} "${content}"`];
  });
}
