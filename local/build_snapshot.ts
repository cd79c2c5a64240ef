import { buildSnapshot } from "./snapshot.ts";
import { messageOf } from "./user_error.ts";

const HELP = `Makes the migrated, empty database that the local stack starts from.

  deno run --allow-all local/build_snapshot.ts <supabase folder> <folder of the snapshots>

The stack runs it by itself when migrations or seed have changed.`;

const [supabase, folder] = Deno.args;
if (!supabase || !folder || supabase.startsWith("-")) {
  console.log(HELP);
  Deno.exit(supabase === "--help" ? 0 : 1);
}
try {
  await buildSnapshot(supabase, folder, (line) => console.log(line));
  Deno.exit(0);
} catch (error) {
  console.error(messageOf(error));
  Deno.exit(1);
}
