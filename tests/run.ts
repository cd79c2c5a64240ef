import { runTests } from "./support/leaks/run_tests.ts";
import { STACK_VARIABLE, startTestStack } from "./support/stack_server.ts";

const HELP = `Runs the tests against one embedded stack, which it starts and ends.

  deno task test [FILE OR FOLDER …] [-- OPTIONS OF deno test]

  deno task test                                    everything
  deno task test tests/functions/plans.test.ts
  deno task test tests/functions -- --filter "POST /plans"
  --help                                            this text

  DATABASE_URL=postgres://… takes an empty real PostgreSQL with pgvector instead of the embedded one,
  where parallel requests do meet. What users are left behind there is not removed.

  Every line that the functions log meanwhile is looked at: one that holds a token, a key, an e-mail
  address, a vector, or words that a test sent, fails the run.`;

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
    return await runTests([...options, ...(paths.length ? paths : ["tests"])], {
      env: { [STACK_VARIABLE]: JSON.stringify(stack.description) },
      print: console.log,
    });
  } finally {
    await stack.close();
  }
}

Deno.exit(await main(Deno.args));
