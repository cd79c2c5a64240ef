import { dirname, fromFileUrl, join } from "@std/path";
import { startStack } from "../local/stack.ts";
import { TEMPLATES } from "../supabase/functions/_shared/templates/programs.ts";
import { slugsOf } from "../supabase/functions/_shared/templates/plan_of.ts";
import { chartOf } from "./programs/chart.ts";
import { DRAWN } from "./programs/drawn.ts";
import { programsPage } from "./programs/page.ts";
import { yearOf } from "./programs/year.ts";

const HELP = `Makes docs/programs.md from the programs that come with the product.

  deno task programs            writes the page: every program's first cycle as a table
  deno task programs --year     also trains four programs for a year and draws the loads (a minute)
  deno task programs --check    exits 1 when the page is not what the programs say
  --help                        this text`;

const DOCS = join(dirname(dirname(fromFileUrl(import.meta.url))), "docs");
const PAGE = join(DOCS, "programs.md");

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--year" && arg !== "--check");
  if (unknown) {
    console.error(`${unknown} is not known; see --help`);
    return 1;
  }
  const databaseUrl = Deno.env.get("DATABASE_URL");
  const stack = await startStack({
    port: 0,
    dataDir: null,
    functions: false,
    ...(databaseUrl && { databaseUrl }),
    env: { LOG_LEVEL: "silent" },
    onProgress: () => {},
  });
  try {
    const rows = await stack.sql(
      "select slug, name from public.exercises where user_id is null and slug = any ($1)",
      [TEMPLATES.flatMap(slugsOf)],
    ) as { slug: string; name: string }[];
    const names = Object.fromEntries(rows.map(({ slug, name }) => [slug, name]));
    const page = programsPage(TEMPLATES, names, DRAWN);
    if (args.includes("--check")) {
      const known = await Deno.readTextFile(PAGE).catch(() => "");
      if (known === page) return 0;
      console.error("docs/programs.md is not what the programs say: run `deno task programs`");
      return 1;
    }
    await Deno.mkdir(join(DOCS, "programs"), { recursive: true });
    await Deno.writeTextFile(PAGE, page);
    console.log("wrote docs/programs.md");
    if (!args.includes("--year")) return 0;
    for (const [name, value] of Object.entries(stack.functionsEnv())) Deno.env.set(name, value);
    for (const { slug } of DRAWN) {
      const { title, lines } = await yearOf(stack, slug, names);
      await Deno.writeTextFile(join(DOCS, "programs", `${slug}.svg`), chartOf(title, lines));
      console.log(`wrote docs/programs/${slug}.svg`);
    }
    return 0;
  } finally {
    await stack.close();
  }
}

Deno.exit(await main(Deno.args));
