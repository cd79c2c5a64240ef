import { embed } from "../local/gemini/embeddings.ts";
import type { Stack } from "../local/stack.ts";
import { type Client, request, signUp } from "./client.ts";
import { ROWS_A_PAGE } from "../supabase/functions/profile/export/pages.ts";
import { EMBEDDING_MODEL } from "./fixtures.ts";
import type { Case } from "./route_case.ts";

// Routes whose work is not one call of the Data API.

const QUESTION = "How was my last workout?";

/** One exchange; the bare calls store an answer that the route gave before. */
export async function answerChat(client: Client): Promise<Case> {
  const { body: sample } = await client.route("POST", "/chat", { message: QUESTION });
  const vector = JSON.stringify(embed(QUESTION));
  return {
    title: "POST /chat",
    bare: "begin_chat + match_memories + finish_chat + model",
    prepare: () => Promise.resolve(null),
    callBare: async () => {
      const begun = await client.rpc<Record<string, unknown>>("begin_chat", {
        payload: { message: QUESTION, embedding_model: EMBEDDING_MODEL },
      });
      await client.rpc("match_memories", { query_embedding: vector, query_text: QUESTION });
      await client.rpc("finish_chat", {
        payload: {
          conversation_id: begun.conversation_id,
          user_message_id: begun.user_message_id,
          message_id: crypto.randomUUID(),
          reply: sample.reply,
          status: sample.status,
          mood: sample.mood,
          suggestions: sample.suggestions,
          actions: sample.actions,
          resources: sample.resources,
          memories_used: sample.memories_used.map(({ id }: { id: string }) => id),
          memory_operations: [],
        },
      });
    },
    callRoute: () => client.route("POST", "/chat", { message: QUESTION }),
  };
}

export function searchMemories(client: Client): Case {
  const query = "where do I train?";
  const vector = JSON.stringify(embed(query));
  return {
    title: "POST /memories/search",
    bare: "search_memories + model",
    prepare: () => Promise.resolve(null),
    callBare: () =>
      client.rpc("search_memories", {
        query_text: query,
        query_embedding: vector,
        match_count: 8,
      }),
    callRoute: () => client.route("POST", "/memories/search", { query }),
  };
}

/** Everything, list by list and page by page. */
export function exportProfile(client: Client): Case {
  return {
    title: "GET /profile/export",
    bare: "export_profile + export_profile_page",
    prepare: () => Promise.resolve(null),
    callBare: async () => {
      type Page = { next_after: unknown };
      const { pages } = await client.rpc<{ pages: Record<string, Page> }>("export_profile", {
        rows_a_page: ROWS_A_PAGE,
      });
      for (const [list, page_limit] of Object.entries(ROWS_A_PAGE)) {
        let page = pages[list]!;
        while (page.next_after) {
          const next = { list, page_limit, page_after: page.next_after };
          page = await client.rpc<Page>("export_profile_page", next);
        }
      }
    },
    callRoute: () => client.route("GET", "/profile/export"),
  };
}

/** The one route that calls the auth server in place of the database. */
export function eraseAccount(stack: Stack): Case<Client> {
  const key = stack.secretKey;
  return {
    title: "DELETE /profile",
    bare: "auth: DELETE admin/users/:id",
    prepare: () => signUp(stack),
    callBare: ({ userId }) =>
      request(
        `${stack.url}/auth/v1/admin/users/${userId}`,
        "DELETE",
        { apikey: key, Authorization: `Bearer ${key}` },
        { should_soft_delete: false },
      ),
    callRoute: (user) => user.route("DELETE", "/profile", { confirm: "delete my account" }),
  };
}
