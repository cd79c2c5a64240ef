import { type Sent } from "./request.ts";
import {
  embeddingFamiliesTable,
  familiesTable,
  refusalsTable,
  table,
  tokensTable,
  toolsTable,
} from "./tables.ts";

const FAILURES = table(["what happens", "what the functions do"], [
  [
    "429, 500, 502, 503, 504, 408 before the answer has begun",
    "asked again, three attempts in all, with jitter; not sooner than `RetryInfo.retryDelay` says, and after a 429 never within 1.1 s",
  ],
  [
    "a connection that is lost before the answer has begun, an answer whose JSON is cut off",
    "asked again likewise",
  ],
  [
    "a 429 that asks for more than 4 s",
    "replaced at once by the fallback model, whose quota is its own",
  ],
  ["a 503 or 429 that stays after three attempts", "replaced by the fallback model"],
  [
    "404: the model is gone, or gone for new users",
    "replaced by the fallback model, and not asked again by this process",
  ],
  [
    "400 because of the thinking setting",
    "sent again without it, and left out by this process from then on",
  ],
  [
    "any other 400, 401, 403: the key, or a fault of ours",
    "not asked again: `503 ai_unavailable`, Google's status and name for it in the log, none of its words",
  ],
  [
    "the fallback fails too",
    "`503 ai_unavailable` with `Retry-After` where Google named a wait, `504 ai_timeout`; the message is kept, and a retry continues",
  ],
  ["the input or the output is blocked", "a fixed kind reply, status `blocked`, nothing learned"],
  [
    "`STOP` without text, `RECITATION`, `LANGUAGE`, `OTHER`, no `finishReason`, no reply in the answer",
    "asked once more, with the reason where the answer could be shown again; then `502 ai_error`",
  ],
  ["`MAX_TOKENS`", "asked once more; what the second begins with stands as `cut`"],
  [
    "a stream that breaks off after the first word",
    "what was shown stands: `complete` where the reply had come to its end, `cut` otherwise, and nothing else follows from it",
  ],
  [
    "a code fence, broken JSON, `null`, one bad item, an unknown word, a list or a reply that is too long",
    "mended, dropped or cut, and told in the trace; the rest counts",
  ],
  ["a reply that stands behind lookups", "not shown: the model is asked again with what was found"],
  ["no vector for the message", "memories are found by their words"],
]);

const UNPROVEN =
  `- that Google takes the schema, the thinking settings and \`propertyOrdering\` as they are sent, with both models
- the words of its refusals, where they are not from a published body (\`tests/gemini/recordings\` has those that are)
- its framing of streams and of the errors in them
- that lookups and reply come first, in this order, how soon the first word does, and how often it looks up what it needs
- real token counts, and how much of a prompt its cache keeps
- that a plan of six days fits 8,192 tokens, thoughts included
- how often the right changes of memory are proposed
- the cosines of its embeddings, and so the relevance floor and the duplicate threshold
- that \`gemini-embedding-2\` goes by the prefixes above`;

/** The page as it stands in \`docs/\`. */
export function renderPage(beginner: Sent, regular: Sent): string {
  return `# What is sent to Gemini, and what comes of it

Made by \`deno task docs:gemini\` from the running stack, its tables from the code and the tests' data: edit \`scripts/gemini_doc\`, not this page. Requests are as the emulator received them; ids are numbered, days and times all the same. Tokens are estimates at four characters each; \`deno task test:gemini\` prints Google's own counts.

## A new user's first message

${requestSection(beginner)}

## A rich user's message

With a profile, an active plan, three workouts, eight memories and two earlier exchanges. The replies in the history are the emulator's.

${requestSection(regular)}

Schema and settings are the same for everybody; the model decides the settings.

## The schema of the answer

${json(regular.generationConfig)}

## What it can look up

The first field of the answer, \`lookups\`, names tools; what they find comes back in \`<lookup_results>\`, all of a round from one call of the database. After two rounds, or six lookups, the schema has no such field.

${toolsTable()}

## Families of models

The first that fits counts (\`_shared/gemini/families.ts\`).

${familiesTable()}

${embeddingFamiliesTable()}

## When it fails

${FAILURES}

Help in a crisis needs no model, and holds in each of these cases.

## What the emulator refuses

Each is sent in the tests (\`tests/gemini/refusals.ts\`), and must be answered by exactly this. With a key, \`deno task test:gemini --only refusals\` tells which of them Google refuses, and in which words.

${refusalsTable()}

## What only a key can prove

The emulator was written by the same hands as the functions. Until \`deno task test:gemini\` has run with a key, this is unproven:

${UNPROVEN}
`;
}

function requestSection(sent: Sent): string {
  return [
    tokensTable(sent),
    "The system instruction:",
    fence("text", sent.systemInstruction.parts.map(({ text }) => text).join("\n")),
    "The contents, turn by turn:",
    ...sent.contents.map(({ role, parts }) =>
      fence("text", `${role}:\n${parts.map(({ text }) => text).join("\n")}`)
    ),
  ].join("\n\n");
}

const fence = (language: string, text: string) => `\`\`\`\`${language}\n${text}\n\`\`\`\``;
const json = (value: unknown) => fence("json", JSON.stringify(value, null, 2));
