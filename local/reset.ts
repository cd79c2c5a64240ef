import { DATA } from "./paths.ts";
import { messageOf } from "./user_error.ts";
import { lockFolder } from "./folder_lock.ts";

const HELP = `Removes the local stack's data; the next \`deno task dev\` starts over.

  deno task reset [--help]

Only supabase/.temp/data is removed: not a --data-dir elsewhere, not a DATABASE_URL.`;

if (Deno.args.length > 0) {
  console.log(HELP);
  Deno.exit(Deno.args[0] === "--help" ? 0 : 1);
}
try {
  if (await Deno.stat(DATA).then(() => false, () => true)) {
    console.log(`Nothing to remove: ${DATA} does not exist.`);
    Deno.exit(0);
  }
  const lock = await lockFolder(DATA);
  await Deno.remove(DATA, { recursive: true });
  lock.release();
  console.log(`Removed ${DATA}; the next \`deno task dev\` starts over.`);
} catch (error) {
  console.error(`Nothing was removed: ${messageOf(error)}`);
  Deno.exit(1);
}
