import { fromFileUrl, relative } from "@std/path";

const HELP = `Runs property tests with many fresh seeds, to find what one run seldom meets.

  deno task test:seeds [--seeds 200] [FILE OR FOLDER …] [-- OPTIONS OF deno test]

Without a file: every test that checks a property. The first failure of each is printed with what
repeats it. Those that use the database take their time of a run as often as there are seeds.`;

const TESTS = fromFileUrl(new URL(".", import.meta.url));
const HELPER = "support/property.ts";

async function* propertyTests(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}${name}`;
    if (isDirectory) yield* propertyTests(`${path}/`);
    else if (name.endsWith(".test.ts") && (await Deno.readTextFile(path)).includes(HELPER)) {
      yield relative(Deno.cwd(), path);
    }
  }
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const border = args.includes("--") ? args.indexOf("--") : args.length;
  const [paths, options] = [args.slice(0, border), args.slice(border)];
  const flag = paths.indexOf("--seeds");
  const seeds = flag < 0 ? "200" : paths.splice(flag, 2)[1] ?? "";
  if (!/^[1-9]\d{0,5}$/.test(seeds)) {
    console.error(`--seeds takes a whole number from 1 to 999999, not "${seeds}"`);
    return 1;
  }
  if (paths.length === 0) paths.push(...(await Array.fromAsync(propertyTests(TESTS))).sort());
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-all", `${TESTS}run.ts`, ...paths, ...options],
    env: { PROPERTY_SEEDS: seeds },
    stdin: "null",
  }).spawn();
  const stop = () => child.kill("SIGTERM");
  Deno.addSignalListener("SIGINT", stop);
  Deno.addSignalListener("SIGTERM", stop);
  return (await child.status).code;
}

Deno.exit(await main(Deno.args));
