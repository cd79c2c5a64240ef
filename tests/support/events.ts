/** A server-sent event with its data read. */
export interface ServerEvent {
  event: string;
  // deno-lint-ignore no-explicit-any
  data: any;
}

/** The events of a stream, without its comments. */
export function eventsOf(text: string): ServerEvent[] {
  return text.split("\n\n").filter((block) => block.startsWith("event: ")).map((block) => {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block)!;
    return { event: event!, data: JSON.parse(data!) };
  });
}
