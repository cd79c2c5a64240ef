/** What earns affinity, as a document's tables say it. */
export interface AffinityTables {
  rules: Record<string, number>;
  levels: { name: string; threshold: number; multiplier: number }[];
}

/** How the row of each rule begins. */
const RULES: [rule: string, begins: RegExp][] = [
  ["workout", /^a? ?finished workout/],
  ["plan", /^following a plan/],
  ["streak_cap", /^each week of the streak/],
  ["a_day", /^workouts a day/],
  ["days_to_log", /^days to log/],
  ["chat", /^(the )?first chat of (the|a) day/],
];

/**
 * Reads the tables of Markdown text: a row for each rule, whose last number is its value, and a row
 * for each level that ends with its threshold and its multiplier.
 *
 * @throws when a rule or a level has no row
 */
export function readAffinityTables(markdown: string, levelNames: string[]): AffinityTables {
  const rows = markdown.split("\n").filter((line) => line.trimStart().startsWith("|"))
    .map((line) => line.split("|").slice(1, -1).map((cell) => plain(cell)));
  const rowOf = (what: string, matches: (cell: string) => boolean) => {
    const row = rows.find((cells) => cells.some(matches));
    if (!row) throw new Error(`there is no row for ${what}`);
    return numbersIn(row.slice(row.findIndex(matches)).join(" "));
  };
  return {
    rules: Object.fromEntries(
      RULES.map(([rule, begins]) => [rule, rowOf(rule, (cell) => begins.test(cell)).at(-1)!]),
    ),
    levels: levelNames.map((name) => {
      const [threshold, multiplier] = rowOf(name, (cell) => cell === plain(name)).slice(-2);
      return { name, threshold: threshold!, multiplier: multiplier! };
    }),
  };
}

/** Lower case, without marks of emphasis or code; `training_partner` is two words. */
function plain(cell: string): string {
  return cell.replace(/[`*]/g, "").replaceAll("_", " ").trim().toLowerCase();
}

function numbersIn(text: string): number[] {
  return (text.replace(/(\d) (?=\d{3}\b)/g, "$1").match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}
