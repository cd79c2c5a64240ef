import { fromFileUrl } from "@std/path";
import { listedTools } from "../supabase/functions/mcp/listed_tools.ts";

const HELP = `deno task docs:mcp

Writes the table of tools in docs/mcp.md from their registry. A test tells when it has to be made
again.

  --help    this text
`;

export const PAGE = fromFileUrl(new URL("../docs/mcp.md", import.meta.url));
const TABLE = /\n\| tool [^]*?\n(?=\n)/;

/** The tools as a table: name, arguments with the needed ones first, what it does, what it may change. */
export function toolsTable(): string {
  const rows = listedTools().map(({ name, description, inputSchema, annotations }) => {
    const { properties = {}, required = [] } = inputSchema;
    const names = Object.keys(properties).map((one) =>
      required.includes(one) ? `\`${one}\`` : `\`${one}?\``
    );
    const changes = annotations?.readOnlyHint
      ? "reads"
      : annotations?.destructiveHint
      ? "destroys"
      : "adds";
    return `| \`${name}\` | ${changes} | ${names.join(", ") || "none"} | ${description} |`;
  });
  return ["| tool | | arguments | |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** The page with the table as it is now. @throws {Error} when there is no table to replace */
export function withTable(page: string): string {
  if (!TABLE.test(page)) throw new Error("docs/mcp.md has no table that begins with `| tool`");
  return page.replace(TABLE, () => `\n${toolsTable()}\n`);
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error("docs:mcp takes no arguments; see --help");
    return 1;
  }
  await Deno.writeTextFile(PAGE, withTable(await Deno.readTextFile(PAGE)));
  await new Deno.Command(Deno.execPath(), { args: ["fmt", "--quiet", PAGE] }).output();
  console.log("Wrote docs/mcp.md");
  return 0;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
