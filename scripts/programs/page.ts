import type { Template, TemplateSet } from "../../supabase/functions/_shared/templates/notation.ts";

/** A program whose year is drawn. */
export interface Drawn {
  slug: string;
  /** What can be seen in the picture. */
  caption: string;
}

/** The page of all programs, in Markdown. */
export function programsPage(
  templates: readonly Template[],
  names: Record<string, string>,
  drawn: readonly Drawn[],
): string {
  return `${
    [
      "# Programs",
      "",
      "What `GET /plans/templates` offers, made by `deno task programs` from " +
      "`supabase/functions/plans/templates`. Schemes are facts and named after who published them; " +
      "the words are this project's. Loads are chosen by the lifter the first time, or follow from a " +
      "training max (TM); after that by each exercise's rule, see `GET /plans/{id}/next`.",
      "",
      "| program | goal | level | days a week | weeks | equipment besides body weight |",
      "|---|---|---|---|---|---|",
      ...templates.map((one) =>
        `| [${one.name}](#${
          anchor(one.name)
        }) | ${one.goal} | ${one.level} | ${one.days_per_week} | ` +
        `${one.weeks} | ${one.equipment.join(", ").replaceAll("_", " ") || "none"} |`
      ),
      "",
      "## A year of four programs",
      "",
      "A made-up lifter trained each for 52 weeks through the real routes: strength nears a ceiling, " +
      "days differ by up to 2.5 %, and what is suggested is done as far as it goes. The lines are the " +
      "heaviest suggested set of a day. `deno task programs --year` draws them anew, the same each time.",
      "",
      ...drawn.flatMap(({ slug, caption }) => {
        const { name } = templates.find((one) => one.slug === slug)!;
        return [`**${name}.** ${caption}`, "", `![${name}](programs/${slug}.svg)`, ""];
      }),
      ...templates.flatMap((one) => programSection(one, names)),
    ].join("\n").trimEnd()
  }\n`;
}

function programSection(template: Template, names: Record<string, string>): string[] {
  const { name, description, audience, source, weeks, week_names, days } = template;
  const all = Array.from({ length: weeks }, (_, i) => i + 1);
  const head = weeks === 1
    ? ["sets"]
    : all.map((week) => `${week}${week_names ? ` ${week_names[week - 1]}` : ""}`);
  return [
    `## ${name}`,
    "",
    `\`${template.slug}\`: for ${audience}. ${description}` +
    (source ? ` Scheme after ${source.name} (${source.year}).` : ""),
    "",
    `| day | exercise | ${head.join(" | ")} | rule |`,
    `|---|---|${head.map(() => "---|").join("")}---|`,
    ...days.flatMap((day) =>
      day.exercises.map(({ slug, sets, progression }, i) => {
        const rule = progression
          ? `${progression.kind.replace("_", " ")}, ${progression.step} ${progression.step_unit}`
          : "";
        const cells = all.map((week) => setsInWords(sets, week));
        return `| ${i === 0 ? day.name : ""} | ${names[slug] ?? slug} | ${
          cells.join(" | ")
        } | ${rule} |`;
      })
    ),
    "",
  ];
}

/** Sets of a week in short: `3 × 5+ at 85 % TM`. */
export function setsInWords(sets: readonly TemplateSet[], week: number): string {
  const groups: { text: string; count: number }[] = [];
  for (const set of sets.filter(({ weeks }) => !weeks || weeks.includes(week))) {
    const text = setInWords(set);
    const last = groups.at(-1);
    if (last?.text === text) last.count++;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => `${count} × ${text}`).join(", ");
}

function setInWords(set: TemplateSet): string {
  const { reps_min, reps_max, percent_tm, duration_s, distance_m, rpe, amrap } = set;
  const range = reps_max !== undefined && reps_max !== reps_min ? `–${reps_max}` : "";
  return [
    reps_min === undefined ? "" : `${reps_min}${range}${amrap ? "+" : ""}`,
    duration_s === undefined ? "" : `${duration_s} s`,
    distance_m === undefined ? "" : `${distance_m} m`,
    percent_tm === undefined ? "" : `at ${percent_tm} % TM`,
    rpe === undefined ? "" : `RPE ${rpe}`,
  ].filter(Boolean).join(" ");
}

function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\w\- ]/g, "").replaceAll(" ", "-");
}
