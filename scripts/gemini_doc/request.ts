/** The body of a request to generate, as the emulator recorded it. */
export interface Sent {
  systemInstruction: { parts: { text: string }[] };
  contents: { role: string; parts: { text: string }[] }[];
  generationConfig: Record<string, unknown>;
}

/** The emulator's last recorded request to generate. */
export async function lastRequest(emulatorUrl: string): Promise<Sent> {
  const response = await fetch(`${emulatorUrl}/_emulator/requests?method=generateContent`);
  const { requests } = await response.json();
  return requests.at(-1).body;
}

/** The same without what differs each time: ids are numbered, days and times are all one. */
export function redactedRequest(sent: Sent): Sent {
  const ids = new Map<string, string>();
  const text = JSON.stringify(sent)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!ids.has(id)) {
        ids.set(id, `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, "0")}`);
      }
      return ids.get(id)!;
    })
    .replace(/20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?/g, "2026-01-01T12:00:00")
    // Examples in the schema and the instruction are the same each time.
    .replace(/(?<!out as )20\d\d-\d\d-\d\d(?!T)/g, "2026-01-01")
    .replace(/(weekday\W+)\w+/g, "$1Thursday");
  return JSON.parse(text);
}

/** A part of a request, with its text as it is sent. */
export interface Part {
  name: string;
  text: string;
}

/** The parts of a request, in the order in which they are sent. */
export function partsOf({ systemInstruction, contents, generationConfig }: Sent): Part[] {
  const system = systemInstruction.parts.map(({ text }) => text).join("\n");
  const level = system.indexOf("\n\nHow close you are");
  const parts: Part[] = [
    { name: "instruction: persona", text: level < 0 ? system : system.slice(0, level) },
    ...(level < 0 ? [] : [{ name: "instruction: level", text: system.slice(level).trim() }]),
  ];
  contents.forEach(({ role, parts: [part] }, i) => {
    const isLast = i === contents.length - 1;
    if (role === "model") return parts.push({ name: "history", text: part!.text });
    for (const [text, tag] of part!.text.matchAll(/<(\w+)>[^<]*<\/\1>/g)) {
      parts.push({ name: tag === "message" && !isLast ? "history" : tag!, text });
    }
  });
  parts.push({ name: "schema", text: JSON.stringify(generationConfig["responseJsonSchema"]) });
  return parts;
}
