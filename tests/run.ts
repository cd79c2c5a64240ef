import { STACK_VARIABLE, startTestStack } from "./support/stack_server.ts";

const HELP = `Runs the tests against one embedded stack, which it starts and ends.

  deno task test [FILE OR FOLDER …] [-- OPTIONS OF deno test]

  deno task test                                    everything
  deno task test tests/functions/plans.test.ts
  deno task test tests/functions -- --filter "POST /plans"
  --help                                            this text

  DATABASE_URL=postgres://… takes an empty real PostgreSQL with pgvector instead of the embedded one,
  where parallel requests do meet. What users are left behind there is not removed.`;

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const border = args.indexOf("--");
  const paths = border < 0 ? args : args.slice(0, border);
  const options = border < 0 ? [] : args.slice(border + 1);

  const stack = await startTestStack((line) => console.log(`  ${line}`));
  try {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "test",
        "--allow-all",
        "--no-check",
        ...options,
        ...(paths.length ? paths : ["tests"]),
      ],
      env: { [STACK_VARIABLE]: JSON.stringify(stack.description) },
      stdin: "null",
    }).spawn();
    const stop = () => child.kill("SIGTERM");
    Deno.addSignalListener("SIGINT", stop);
    Deno.addSignalListener("SIGTERM", stop);
    return (await child.status).code;
  } finally {
    await stack.close();
  }
}

Deno.exit(await main(Deno.args));
