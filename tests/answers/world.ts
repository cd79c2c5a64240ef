import type { Chance } from "./chance.ts";
import type { Person, Recorder } from "./recorder.ts";

/** What the steps of a script share. */
export interface World {
  recorder: Recorder;
  chance: Chance;
  people: Person[];
  /** Library exercises to train. */
  library: { id: string; slug: string; name: string }[];
  /** Ids that a person made, by what they are of. */
  made: Map<string, string[]>;
}

export type Kind = "exercises" | "plans" | "workouts" | "memories" | "conversations" | "messages";

/** The ids of this kind that a person has made so far. */
export function madeBy(world: World, { name }: Person, kind: Kind): string[] {
  const key = `${name} ${kind}`;
  if (!world.made.has(key)) world.made.set(key, []);
  return world.made.get(key)!;
}

/** Somebody else. */
export function otherThan({ people, chance }: World, person: Person): Person {
  return chance.one(people.filter((other) => other !== person));
}

/** One of the person's own ids, or one that nobody has. */
export function anId(world: World, person: Person, kind: Kind): string {
  const ids = madeBy(world, person, kind);
  return ids.length > 0 && world.chance.percent(95) ? world.chance.one(ids) : world.chance.uuid();
}

/** Asks for a list page by page, `pages` at most. */
export async function pagesOf(
  { recorder }: World,
  person: Person,
  path: string,
  pages = 3,
): Promise<void> {
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const joined: string = cursor === null
      ? path
      : `${path}${path.includes("?") ? "&" : "?"}cursor=${cursor}`;
    const { body } = await recorder.ask(person, `GET ${joined}`);
    cursor = body?.next_cursor ?? null;
    if (cursor === null) return;
  }
}

/** What a creating route is asked: once, again, again with other words, and by somebody else. */
export async function create(
  world: World,
  person: Person,
  kind: Kind,
  route: string,
  body: Record<string, unknown>,
  other: Record<string, unknown>,
): Promise<void> {
  const { recorder, chance } = world;
  const id = chance.uuid();
  const { status } = await recorder.ask(person, `POST ${route}`, { body: { ...body, id } });
  if (status === 201) madeBy(world, person, kind).push(id);
  if (!chance.percent(30)) return;
  await recorder.ask(person, `POST ${route}`, { body: { ...body, id } });
  await recorder.ask(person, `POST ${route}`, { body: { ...body, ...other, id } });
  await recorder.ask(otherThan(world, person), `POST ${route}`, { body: { ...body, id } });
}

/** Sends back what GET gave, changed, with versions that fit, are stale or are left out. */
export async function edit(
  world: World,
  person: Person,
  path: string,
  // deno-lint-ignore no-explicit-any
  change: (body: any) => unknown,
): Promise<void> {
  const { recorder, chance } = world;
  const { status, body, headers } = await recorder.ask(person, `GET ${path}`);
  if (status !== 200) return;
  const match = chance.one([headers.get("etag") ?? "", 'W/"1"', '"999"', ""]);
  const sent = { body: change(body), headers: match === "" ? {} : { "If-Match": match } };
  const { status: put } = await recorder.ask(person, `PUT ${path}`, sent);
  if (put === 200 && chance.percent(40)) await recorder.ask(person, `PUT ${path}`, sent);
  if (chance.percent(20)) await recorder.ask(otherThan(world, person), `PUT ${path}`, sent);
}

/** Deletes it, looks for it, deletes it again, and sends its id anew. */
export async function remove(
  world: World,
  person: Person,
  kind: Kind,
  route: string,
  { id, again }: { id: string; again: { route: string; body: Record<string, unknown> } },
): Promise<void> {
  const { recorder } = world;
  await recorder.ask(otherThan(world, person), `DELETE ${route}/${id}`);
  await recorder.ask(person, `DELETE ${route}/${id}`);
  await recorder.ask(person, `GET ${route}/${id}`);
  await recorder.ask(person, `DELETE ${route}/${id}`);
  await recorder.ask(person, `POST ${again.route}`, { body: { ...again.body, id } });
  const ids = madeBy(world, person, kind);
  if (kind !== "exercises" && ids.includes(id)) ids.splice(ids.indexOf(id), 1);
}
