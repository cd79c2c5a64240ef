import postgres, { type Sql } from "postgres";
import type {
  EmbeddedMemory,
  PendingMemory,
} from "../../supabase/functions/_shared/gemini/embed_pending.ts";
import { messageOf, UserError } from "../../local/user_error.ts";

/** The memories of everybody that lack a vector of one model, in the order of their ids. */
export interface Memories {
  count(): Promise<number>;
  /** The next ones behind an id. */
  next(after: string, most: number): Promise<PendingMemory[]>;
  /** Stores vectors, but for what was edited meanwhile; how many. */
  keep(items: EmbeddedMemory[]): Promise<number>;
  close(): Promise<void>;
}

/** Connects as the owner. @throws {UserError} */
export async function openMemories(
  url: string,
  { model, consentedOnly }: { model: string; consentedOnly: boolean },
): Promise<Memories> {
  const sql = postgres(url, { max: 1, onnotice: () => {} }) as unknown as Sql;
  try {
    await sql`select 1`;
  } catch (error) {
    await sql.end();
    throw new UserError(`DATABASE_URL: cannot connect (${messageOf(error)})`);
  }
  const pending = () =>
    sql`
      (m.is_current or m.proposes_memory_id is not null)
      and m.embedding_model is distinct from ${model}
      and (${!consentedOnly} or exists (
        select from public.profiles p where p.id = m.user_id and p.ai_consent_at is not null
      ))`;
  return {
    count: async () => {
      const rows = await sql`select count(*)::int as n from public.memories m where ${pending()}`;
      return rows[0]!.n;
    },
    next: async (after, most) => [
      ...await sql<PendingMemory[]>`
        select m.id, m.content from public.memories m
        where m.id > ${after}::uuid and ${pending()}
        order by m.id limit ${most}`,
    ],
    keep: async (items) => {
      const { count } = await sql`
        update public.memories m
        set embedding = extensions.l2_normalize((i ->> 'embedding')::extensions.halfvec(768)),
          embedding_model = ${model}
        from jsonb_array_elements(${JSON.stringify(items)}::text::jsonb) i
        where m.id = (i ->> 'id')::uuid and m.content = i ->> 'content'`;
      return count;
    },
    close: () => sql.end(),
  };
}
