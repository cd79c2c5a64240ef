import { unreadable } from "./decode.ts";
import type { Field, Header } from "./headers.ts";
import { cellsOf, MAX_LINES, type Rejected, type Row } from "./rows.ts";
import { weightUnitOf } from "./unit_words.ts";

// A backup of Jefit is many tables in one file: "### NAME ####" on a line, a header, rows.
const TITLE = /^### ?([A-Z][A-Z ]*[A-Z])/;
const LOGS = "EXERCISE LOGS";
const SESSIONS = "WORKOUT SESSIONS";
const SETTINGS = /^SETTINGS?$/;
const LEFT_OUT: [RegExp, string][] = [
  [/CARDIO/, "a cardio log names no exercise"],
  [/BODY|PROFILE|MEASURE/, "a measurement of the body is left out"],
];

/** More are no sets of one exercise. */
const MAX_SETS = 300;
const FIRST_SECOND = 1_000_000_000;
const LAST_SECOND = 4_000_000_000;

const FIELDS: Field[] = ["started_at", "duration", "exercise", "weight", "reps"];

interface Section {
  name: string;
  /** Where each column is. */
  columns: Map<string, number>;
  rows: Row[];
}

/** Whether a text is a backup of Jefit. */
export function isJefit(text: string): boolean {
  return text.startsWith("### ") && text.includes(`\n### ${LOGS}`) ||
    text.startsWith(`### ${LOGS}`);
}

/**
 * The sets of a backup as rows of one table; a line of its logs holds several sets, `60x10,65x8`.
 *
 * @throws {Problem} `validation_failed` for more lines than any backup has
 */
export function readJefit(text: string): { header: Header; rows: Row[]; rejected: Rejected[] } {
  const sections = sectionsOf(text);
  const sessions = sessionsOf(sections.filter(({ name }) => name === SESSIONS));
  const rows: Row[] = [];
  const rejected: Rejected[] = [];
  for (const { name, columns, rows: lines } of sections) {
    const why = LEFT_OUT.find(([pattern]) => pattern.test(name))?.[1];
    if (why) rejected.push(...lines.map(({ line }) => ({ line, reason: why })));
    if (name !== LOGS) continue;
    for (const { line, cells } of lines) {
      const cell = (column: string) => cells[columns.get(column) ?? -1]?.trim() ?? "";
      const sets = cell("logs").split(",", MAX_SETS + 1);
      if (sets.length > MAX_SETS) {
        rejected.push({ line, reason: `a workout has at most ${MAX_SETS} sets` });
        continue;
      }
      const { start, seconds } = sessions.get(cell("belongsession")) ?? {};
      const started = start ?? moment(cell("belongsession")) ?? cell("mydate");
      if (rows.length + sets.length > MAX_LINES) {
        throw unreadable(`The file has over ${MAX_LINES} sets`);
      }
      for (const set of sets) {
        const [weight = "", reps = ""] = set.trim().toLowerCase().split("x");
        rows.push({ line, cells: [started, seconds ?? "", cell("ename"), weight, reps] });
      }
    }
  }
  const header: Header = {
    source: "jefit",
    columns: new Map(FIELDS.map((field, at) => [field, at])),
    width: FIELDS.length,
    weightUnit: unitOf(sections),
    distanceUnit: undefined,
  };
  return { header, rows, rejected };
}

function sectionsOf(text: string): Section[] {
  const lines = text.split("\n");
  if (lines.length > MAX_LINES) throw unreadable(`The file has over ${MAX_LINES} lines`);
  const sections: Section[] = [];
  lines.forEach((line, at) => {
    const title = TITLE.exec(line)?.[1];
    if (title) {
      sections.push({ name: title, columns: new Map(), rows: [] });
      return;
    }
    const section = sections.at(-1);
    if (!section || line.trim() === "" || line.startsWith("###")) return;
    const cells = cellsOf(line, ",");
    if (section.columns.size > 0) section.rows.push({ line: at + 1, cells });
    else cells.forEach((name, column) => section.columns.set(name.trim(), column));
  });
  return sections;
}

/** When each session began, and the seconds that it took. */
function sessionsOf(sections: Section[]) {
  const sessions = new Map<string, { start: string | undefined; seconds: string }>();
  for (const { columns, rows } of sections) {
    for (const { cells } of rows) {
      const cell = (column: string) => cells[columns.get(column) ?? -1]?.trim() ?? "";
      // The second is how some versions spell it.
      const start = moment(cell("starttime")) ?? moment(cell("starttimie"));
      sessions.set(cell("_id"), { start, seconds: cell("total_time") });
    }
  }
  return sessions;
}

/** Seconds since 1970 as a time in UTC; undefined for what is none. */
function moment(seconds: string): string | undefined {
  if (!/^\d{10}$/.test(seconds)) return undefined;
  const count = Number(seconds);
  if (count < FIRST_SECOND || count > LAST_SECOND) return undefined;
  return new Date(count * 1000).toISOString();
}

function unitOf(sections: Section[]) {
  const settings = sections.find(({ name }) => SETTINGS.test(name));
  const cell = settings?.rows[0]?.cells[settings.columns.get("mass") ?? -1];
  return cell === undefined ? undefined : weightUnitOf(cell);
}
