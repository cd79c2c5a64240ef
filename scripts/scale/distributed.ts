import type { Crossing } from "../../bench/growth/crossing.ts";

const items = (list: string[]) => list.map((one) => `\`${one}\``).join(", ");

/** What would change on Citus, from the lists that were taken from the catalog. */
export function distributed(crossing: Crossing): string {
  const invokers = crossing.functions.filter((one) => !one.endsWith("(definer)"));
  const definers = crossing.functions.filter((one) => one.endsWith("(definer)"));
  return `## On a distributed PostgreSQL

**Citus** (an extension, AGPL-3.0) keeps RLS, plpgsql and other extensions such as pgvector, and answers a
statement with \`user_id = …\` on one node with all of SQL. It is not offered by Supabase: it means running
PostgreSQL, PostgREST and auth oneself, or at a provider of Citus, with \`public\` and \`private\` spread by
\`user_id\` and the functions distributed by the caller's id. It was not tried here. What would have to change is
listed from the catalog of a migrated database:

- **${crossing.distributed.length} tables are spread by the user**: ${
    items(crossing.distributed)
  }. \`profiles\` would refer to \`auth.users\`, which stays on the coordinator: that key goes, and erasing
  an account deletes by hand.
- **${crossing.reference.length} tables are copied to every node**: ${items(crossing.reference)}.
- **\`exercises\` holds both** the library (no user) and own ones: it becomes two tables behind a view, since a
  row without a user can't be spread and a reference table can't be filled by users at speed. With it go the
  **${crossing.references.length} references without the user**: ${items(crossing.references)}.
- **${crossing.keys.length} keys without the user** get it as a further column (or become checks within the user;
  ids stay unique by chance, as UUIDs are): ${items(crossing.keys)}.
- **${crossing.triggers.length} triggers**: Citus refuses them on spread tables unless
  \`citus.enable_unsafe_triggers\` is set, which is sound here only because each works on rows of one user, and
  statement triggers with transition tables must be tried one by one. Otherwise their work moves into the
  functions that write.
- **${crossing.sequences.length} numbers from one sequence** (${
    items(crossing.sequences)
  }) rise per user only; Citus gives each node a range, so the order across users is lost and nobody needs it.
- **${invokers.length} functions name a spread table and not the user**, since RLS adds the user as they run with the
  caller's rights. Citus plans before it knows the caller, so these would visit every node; each gets
  \`user_id = me\`: ${items(invokers)}.
- ${
    definers.length === 0
      ? "No function with its owner's rights does that"
      : `**${definers.length} functions with their owner's rights** do that too: ${items(definers)}`
  }: these would reach across users, and are what to read first.
`;
}
