import { fromFileUrl } from "@std/path";
import { linesOf } from "../../local/lines.ts";

const SERVER = fromFileUrl(new URL("./server.ts", import.meta.url));

/** A running stack on a real PostgreSQL, and what its functions said of failures. */
export interface LoadedStack {
  url: string;
  publishableKey: string;
  /** Lines of the functions' log at level error. */
  errors: string[];
  close(): Promise<void>;
}

/** Starts the stack with its functions as processes, as `deno task dev` does. */
export async function startLoadedStack(databaseUrl: string): Promise<LoadedStack> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-all", "--no-check", SERVER],
    env: { DATABASE_URL: databaseUrl },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const errors: string[] = [];
  const listening = (async () => {
    for await (const line of linesOf(child.stderr)) errors.push(line);
  })();
  const ready = Promise.withResolvers<Pick<LoadedStack, "url" | "publishableKey">>();
  const reading = (async () => {
    for await (const line of linesOf(child.stdout)) ready.resolve(JSON.parse(line));
  })();
  child.status.then(({ code }) =>
    ready.reject(new Error(`the stack ended with ${code}:\n${errors.slice(-10).join("\n")}`))
  );
  return {
    ...await ready.promise,
    errors,
    close: async () => {
      await child.stdin.close();
      await child.status;
      await Promise.all([listening, reading]);
    },
  };
}
