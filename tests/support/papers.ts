import { fromFileUrl, join, relative } from "@std/path";

export const ROOT = fromFileUrl(new URL("../../", import.meta.url));

/** A document for people, with its path from the root of the repository. */
export interface Paper {
  path: string;
  text: string;
}

/** README.md, CONTRIBUTING.md, CHANGELOG.md and every page of docs. */
export async function readPapers(): Promise<Paper[]> {
  const paths = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...await pagesIn("docs")];
  return await Promise.all(paths.map(async (path) => ({ path, text: await read(path) })));
}

export async function read(path: string): Promise<string> {
  return await Deno.readTextFile(join(ROOT, path));
}

async function pagesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(ROOT, folder))) {
    const path = join(folder, name);
    if (isDirectory) found.push(...await pagesIn(path));
    else if (name.endsWith(".md")) found.push(relative(ROOT, join(ROOT, path)));
  }
  return found.sort();
}

/** The cells of each row of the table that stands under a heading, without its head. */
export function tableUnder(heading: string, { path, text }: Paper): string[][] {
  const [, below] = text.split(new RegExp(`^#+ ${heading}$`, "m"));
  const rows = (below?.split(/^#/m)[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  if (rows.length < 3) throw new Error(`${path}: there is no table under "${heading}"`);
  return rows.slice(2).map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** The prose of a paper: no fenced code, no comments. */
export function prose(text: string): string {
  return text.replace(/^ *```.*?^ *```$/gms, "").replace(/<!--.*?-->/gs, "");
}

/** The anchors of a paper's headings, as GitHub makes them. */
export function anchors(text: string): string[] {
  const known = new Map<string, number>();
  return [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => {
    const slug = heading!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim()
      .replace(/\s/g, "-");
    const before = known.get(slug) ?? 0;
    known.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}
