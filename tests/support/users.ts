import { secrets } from "./leaks/known.ts";
import { stack } from "./stack.ts";

/** A signed-up user with a token. */
export interface TestUser {
  id: string;
  email: string;
  password: string;
  token: string;
}

/** Signs up a new user, as a frontend would. */
export async function newUser(metadata: Record<string, unknown> = {}): Promise<TestUser> {
  const email = `${crypto.randomUUID()}@example.com`;
  const password = crypto.randomUUID();
  const response = await fetch(`${stack.url}/auth/v1/signup`, {
    method: "POST",
    headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify({ email, password, data: metadata }),
  });
  const session = await response.json();
  if (!response.ok) throw new Error(`sign-up: ${response.status} ${JSON.stringify(session)}`);
  secrets.add("a user's id", session.user.id);
  secrets.add("a password", password);
  secrets.add("an e-mail address", email);
  return { id: session.user.id, email, password, token: session.access_token };
}

/** Calls the Data API as this user (or as anon), as a frontend with supabase-js could. */
export async function dataApi(
  user: TestUser | null,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("apikey", stack.publishableKey);
  if (user) headers.set("Authorization", `Bearer ${user.token}`);
  if (init.body) headers.set("Content-Type", "application/json");
  return await fetch(`${stack.url}/rest/v1${path}`, { ...init, headers });
}
