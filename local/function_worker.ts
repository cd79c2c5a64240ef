// One edge function in a process of its own: `function_worker.ts <entrypoint>`, started by the stack.
// It says `READY <port>` on stdout, and ends when its stdin does, so it cannot outlive the stack.

import { DENO_NEEDS } from "./deno_environment.ts";

// Nothing that a deployed function would see.
for (const name of DENO_NEEDS) Deno.env.delete(name);

const [entrypoint = ""] = Deno.args;

async function endWithParent(server?: Deno.HttpServer): Promise<void> {
  const reader = Deno.stdin.readable.getReader();
  while (!(await reader.read()).done);
  setTimeout(() => Deno.exit(0), 10_000);
  await server?.shutdown();
  Deno.exit(0);
}

const handler = await import(entrypoint).then(
  (module) => module.default?.fetch,
  (error) => {
    console.error(
      error instanceof SyntaxError || error instanceof TypeError ? error.message : error,
    );
    Deno.exit(1);
  },
);
if (typeof handler !== "function") {
  console.error(`${entrypoint} must \`export default { fetch }\``);
  Deno.exit(1);
}

// A deployed worker logs a stray rejection and goes on with its other requests.
globalThis.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  console.error("unhandled rejection:", event.reason);
});

const server = Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(`\x00READY ${port}`),
}, (request) => handler(request));
await endWithParent(server);
