import { parseArgs } from "node:util";
import { parseConfig, setConfig } from "../supabase/functions/_shared/config.ts";
import { messageOf, UserError } from "../local/user_error.ts";
import { reembed } from "./reembed/reembed.ts";
import { openMemories } from "./reembed/memories.ts";

const HELP = `Gives the memories of everybody vectors of another embedding model.

  deno task reembed [--dry-run] [--batch N] [--limit N]

  --dry-run   only counts what is to do
  --batch N   memories a request, 1 to 100 (100)
  --limit N   stops after so many (all)
  --help      this text

  DATABASE_URL=postgres://…       the project's database, as its owner (Dashboard → Connect)
  GEMINI_API_KEY=…                needed unless --dry-run
  GEMINI_EMBEDDING_MODEL=…        the new model, as the functions have it
  REQUIRE_AI_CONSENT=true         leaves out people who did not agree, as the functions do

Give the functions the new model first. Whatever is done stays done: a run that was stopped goes on
where it ended, and a memory that changes meanwhile is left to the next chat.`;

function count(name: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual;
  if (!/^\d+$/.test(text) || Number(text) < 1 || Number(text) > most) {
    throw new UserError(`--${name}: a number from 1 to ${most} is needed, not "${text}"`);
  }
  return Number(text);
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        "dry-run": { type: "boolean" },
        batch: { type: "string" },
        limit: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch (error) {
    throw new UserError(`${messageOf(error)}; see --help`);
  }
}

/** The functions' own configuration; what the platform injects plays no part here. */
function readConfiguration(dryRun: boolean) {
  const notNeeded = {
    SUPABASE_URL: "http://127.0.0.1",
    SUPABASE_PUBLISHABLE_KEYS: '{"default":"-"}',
    SUPABASE_SECRET_KEYS: '{"default":"-"}',
    SUPABASE_JWKS: '{"keys":[]}',
  };
  const configuration = parseConfig({ ...Deno.env.toObject(), ...notNeeded });
  if (!configuration.gemini.apiKey && !dryRun) {
    throw new UserError("GEMINI_API_KEY is missing: set it, or only count with --dry-run");
  }
  setConfig(configuration);
  return configuration;
}

async function main(): Promise<void> {
  const values = readArguments(Deno.args);
  if (values.help) return console.log(HELP);
  const dryRun = values["dry-run"] === true;
  const batch = count("batch", values.batch, 100, 100);
  const limit = count("limit", values.limit, Infinity, 1e12);
  const { gemini, requireAiConsent } = readConfiguration(dryRun);
  const url = Deno.env.get("DATABASE_URL");
  if (!url) throw new UserError("DATABASE_URL is missing: the database's postgres://… address");
  const memories = await openMemories(url, {
    model: gemini.embeddingModel,
    consentedOnly: requireAiConsent,
  });
  try {
    const pending = await memories.count();
    console.log(`${pending} memories have no vector of ${gemini.embeddingModel}`);
    if (dryRun || pending === 0) return;
    const { done, refused } = await reembed(memories, {
      batch,
      limit,
      onProgress: (sofar) => console.log(`  ${sofar} of ${Math.min(pending, limit)}`),
    });
    console.log(`${done} done`);
    if (refused.length > 0) {
      console.log(`${refused.length} that the model would not take: ${refused.join(", ")}`);
    }
  } finally {
    await memories.close();
  }
}

try {
  await main();
  Deno.exit(0);
} catch (error) {
  if (!(error instanceof UserError)) console.error(error);
  console.error(`deno task reembed: ${messageOf(error)}`);
  Deno.exit(1);
}
