import { DOCUMENTED } from "./faults.ts";
import { STATEMENTS_A_PERSON } from "./people.ts";
import type { Outcome, Speaker } from "./talk.ts";

interface Talker {
  word: string;
  speaker: Speaker;
  outcomes: Outcome[];
}

interface Message {
  id: string;
  role: string;
  content: string;
  status: string;
}

interface Memory {
  id: string;
  content: string;
  source: string;
  status: string;
}

/** Everything that is wrong after the talking, in words. */
export async function judge(url: string, people: Talker[], prompts: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const person of people) {
    problems.push(...outcomesOf(person), ...await messagesOf(url, person));
    problems.push(...await memoriesOf(url, person));
  }
  const words = people.map(({ word }) => word);
  for (const prompt of prompts) {
    const heard = words.filter((word) => prompt.includes(word));
    if (heard.length > 1) problems.push(`a prompt holds the words of ${heard.join(" and ")}`);
  }
  const calls = people.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  if (prompts.length < calls) problems.push(`${prompts.length} prompts for ${calls} messages`);
  return problems;
}

function outcomesOf({ word, outcomes }: Talker): string[] {
  return outcomes.flatMap(({ id, status }) =>
    ["complete", "blocked", "cut"].includes(status) || DOCUMENTED.has(status)
      ? []
      : [`${word}: message ${id} ended as "${status}"`]
  );
}

async function messagesOf(url: string, { word, speaker, outcomes }: Talker): Promise<string[]> {
  const path = `/chat/conversations/${speaker.conversationId}/messages`;
  const messages = await everything<Message>(url, speaker.token, path);
  const problems: string[] = [];
  const asked = messages.filter(({ role }) => role === "user");
  const replies = messages.filter(({ role }) => role === "assistant");
  for (const { id, message, status, reply } of outcomes) {
    const stored = asked.filter((m) => m.id === id);
    if (stored.length !== 1) {
      problems.push(`${word}: message ${id} is stored ${stored.length} times`);
    }
    if (stored[0] && stored[0].content !== message) {
      problems.push(`${word}: message ${id} was changed`);
    }
    if (status === "complete" && replies.filter(({ content }) => content === reply).length === 0) {
      problems.push(`${word}: the reply to ${id} is not stored`);
    }
  }
  if (asked.length !== outcomes.length) problems.push(`${word}: ${asked.length} messages stored`);
  // A cut reply stands until a later attempt replaces it, also when all of those failed.
  const answered = outcomes.filter(({ status, wasCut }) =>
    wasCut || ["complete", "blocked", "cut"].includes(status)
  );
  if (replies.length !== answered.length) {
    const odd = outcomes.filter(({ status }) => status !== "complete" && status !== "blocked");
    const how = odd.map(({ status, attempts }) => `${status} after ${attempts}`).join(", ");
    problems.push(`${word}: ${replies.length} replies to ${answered.length} messages (${how})`);
  }
  return problems;
}

async function memoriesOf(url: string, { word, speaker, outcomes }: Talker): Promise<string[]> {
  const memories = await everything<Memory>(
    url,
    speaker.token,
    "/memories?status=current&status=proposed&status=superseded&status=forgotten&status=expired",
  );
  const problems: string[] = [];
  for (const { content } of memories) {
    if (!content.includes(word)) problems.push(`${word}: remembers "${content}"`);
    if (/emulated|remember|you told/i.test(content)) {
      problems.push(`${word}: remembers the companion's own words "${content}"`);
    }
  }
  if (memories.length > STATEMENTS_A_PERSON) {
    problems.push(`${word}: ${memories.length} memories of ${STATEMENTS_A_PERSON} statements`);
  }
  const current = memories.filter(({ status }) => status === "current");
  const said = Map.groupBy(current, ({ content }) => content.toLowerCase());
  for (const [content, { length }] of said) {
    if (length > 1) problems.push(`${word}: remembers "${content}" ${length} times`);
  }
  return [...problems, ...receiptsOf(word, outcomes, memories)];
}

/** What the answers say that was remembered must be there, and nothing else may be. */
function receiptsOf(word: string, outcomes: Outcome[], memories: Memory[]): string[] {
  const stored = new Map(memories.map(({ id, content }) => [id, content]));
  const kept = outcomes.flatMap(({ changes }) => changes)
    .filter(({ change }) => change !== "refused" && change !== "forgotten");
  const lost = kept.filter(({ memory }) => !memory || stored.get(memory.id) !== memory.content);
  const told = new Set(kept.map(({ memory }) => memory?.id));
  // An answer that nobody waited for is the same when the message is sent again.
  const untold = memories.filter(({ id }) => !told.has(id));
  return [
    ...lost.map(({ change, memory }) => `${word}: "${memory?.content}" was ${change}, and is gone`),
    ...untold.map(({ content }) => `${word}: no answer told that "${content}" is remembered`),
  ];
}

async function everything<T>(url: string, token: string, path: string): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = `${path.includes("?") ? "&" : "?"}limit=100${
      cursor && `&cursor=${cursor}`
    }`;
    const response = await fetch(`${url}/functions/v1${path}${query}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const page: { data: T[]; next_cursor: string | null } = await response.json();
    all.push(...page.data);
    cursor = page.next_cursor;
  }
  return all;
}
