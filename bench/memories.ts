import { startStack } from "../local/stack.ts";
import { embed } from "../local/gemini/embeddings.ts";
import { Client, signUp } from "./client.ts";
import { median, quantile, table, timed } from "./stats.ts";

type Stack = Awaited<ReturnType<typeof startStack>>;

const COUNTS = [100, 1000, 2000];
const WARM_UP = 10;
/** In place of Google's, of which nothing but the name matters here. */
const MODEL = "emulated-embedding-lexical";
const QUESTIONS = [
  "Does my left knee hurt when I squat deep on Mondays?",
  "What did I tell you about breakfast, sleep and stretching?",
  "Which exercises should I avoid after the shoulder injury last year?",
  "How often do I want to train in the evening with my partner?",
];
const WORDS =
  "knee shoulder squat bench run sleep breakfast evening monday coffee partner injury bike swim row stretch gym protein pain week"
    .split(" ");

interface Row {
  memories: number;
  /** Milliseconds of `match_memories` by vector and words, over the Data API. */
  median: number;
  p99: number;
}

/** How long a search among so many memories takes. */
export async function measureMemories(
  stack: Stack,
  runs: number,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const memories of COUNTS) {
    if (signal.aborted) break;
    const user = await signUp(stack);
    await remember(stack, user, memories);
    say(`searching ${memories} memories, ${runs} times`);
    const times: number[] = [];
    for (let n = -WARM_UP; n < runs && !signal.aborted; n++) {
      const question = QUESTIONS[(n + WARM_UP) % QUESTIONS.length]!;
      const query_embedding = JSON.stringify([...embed(question)]);
      const { ms } = await timed(() =>
        user.rpc("match_memories", { query_embedding, query_text: question })
      );
      if (n >= 0) times.push(ms);
    }
    rows.push({ memories, median: median(times), p99: quantile(times, 0.99) });
  }
  return rows;
}

async function remember(stack: Stack, user: Client, count: number): Promise<void> {
  await stack.sql(
    "update public.profiles set embedding_model = $2, language = 'english' where id = $1",
    [user.userId, MODEL],
  );
  const contents = Array.from({ length: count }, (_, n) => {
    // Two common words, and five that few others have, as in what people tell.
    const common = [WORDS[n % WORDS.length], WORDS[(n * 7 + 3) % WORDS.length]];
    const rare = Array.from({ length: 5 }, (_, i) => `word${(n * (2 * i + 3)) % 997}`);
    return [...common, ...rare].join(" ");
  });
  await stack.sql(
    `insert into public.memories (user_id, kind, content, source, embedding, embedding_model)
     select $1, 'fact', m.content, 'chat', m.embedding::extensions.halfvec(768), $3
     from jsonb_to_recordset($2::jsonb) m (content text, embedding text)`,
    [
      user.userId,
      JSON.stringify(contents.map((content) => ({
        content,
        embedding: JSON.stringify([...embed(content)]),
      }))),
      MODEL,
    ],
  );
  // As autovacuum does within a minute; until then a bulk of rows is searched by a poor plan.
  await stack.sql("analyze public.memories, public.memory_words", []);
}

export function memoriesReport(rows: Row[]): string {
  const first = rows[0]?.median ?? NaN;
  const ratio = (ms: number) => (ms / first).toFixed(2);
  return `### Searching memories

\`match_memories\` by the vector and the words of a question, over the Data API, against the median among
the fewest.

${
    table(
      ["memories", "median", "p99"],
      rows.map((row) => [`${row.memories}`, ratio(row.median), ratio(row.p99)]),
    )
  }
`;
}
