import { join, resolve } from "@std/path";
import { PINNED_DENO } from "../local/deno_version.ts";
import { ROOT } from "../local/paths.ts";

const HELP = `Installs the pre-commit hook: format, lint and type-check before each commit.

  deno task hooks              writes the hook of this clone
  deno task hooks --remove     takes it away again
  --help                       this text

One commit without it: git commit --no-verify`;

/** By this line the hook is known as ours, and may be replaced. */
const MARK = "# Installed by `deno task hooks`; `deno task hooks --remove` takes it away.";

const HOOK = `#!/bin/sh
${MARK}
if command -v deno >/dev/null 2>&1; then run=deno; else run="npx --yes deno@${PINNED_DENO}"; fi
$run task --quiet fmt --check && $run task --quiet lint && $run task --quiet check
`;

/** Where git looks for it, which a worktree or `core.hooksPath` changes. */
async function hookPath(): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command("git", {
    args: ["rev-parse", "--git-path", "hooks"],
    cwd: ROOT,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
  const folder = resolve(ROOT, new TextDecoder().decode(stdout).trim());
  await Deno.mkdir(folder, { recursive: true });
  return join(folder, "pre-commit");
}

async function current(path: string): Promise<string | null> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--remove");
  if (unknown !== undefined) {
    console.error(`unknown option ${unknown}\n\n${HELP}`);
    return 1;
  }
  const path = await hookPath();
  const before = await current(path);
  if (before !== null && !before.includes(MARK)) {
    console.error(`${path} is a hook of your own: move it away, or call these from it:\n\n${HOOK}`);
    return 1;
  }
  if (args.includes("--remove")) {
    if (before !== null) await Deno.remove(path);
    console.log(before === null ? "there was no hook" : `removed ${path}`);
    return 0;
  }
  await Deno.writeTextFile(path, HOOK);
  await Deno.chmod(path, 0o755);
  console.log(`installed ${path}`);
  return 0;
}

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    Deno.exit(1);
  }
}
