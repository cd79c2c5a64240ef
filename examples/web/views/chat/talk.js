import { signal } from "@preact/signals";
import { slowBurn } from "../../lib/backend.js";
import { refresh } from "../../lib/resource.js";
import { person } from "../../lib/session.js";

/**
 * A message as it is shown; of a reply also what came with it.
 *
 * @typedef {object} Shown
 * @property {string} id
 * @property {"user" | "assistant"} role
 * @property {string} content
 * @property {string} [reply]
 * @property {string | null} [mood]
 * @property {string[]} suggestions
 * @property {import("@slow-burn/client").components["schemas"]["Action"][]} actions
 * @property {{ tool: string, summary: string }[]} lookups
 * @property {import("@slow-burn/client").components["schemas"]["MemoryReceipt"][]} changes
 * @property {{ label: string, url?: string | undefined, phone?: string | undefined }[]} resources
 *
 * @typedef {object} Talk
 * @property {string | null} conversation
 * @property {Shown[]} messages oldest first
 * @property {boolean} isLoading
 * @property {(Shown & { reply: string }) | null} streaming the reply that is being said
 * @property {{ problem: unknown, retry: () => void } | null} error
 */

const NOTHING = {
  conversation: null,
  messages: [],
  isLoading: false,
  streaming: null,
  error: null,
};

/** @type {import("@preact/signals").Signal<Talk>} */
export const talk = signal(/** @type {Talk} */ (NOTHING));

/** @type {string | null} */
let owner = null;
let leave = new AbortController();

/** @param {Partial<Talk>} changed */
const set = (changed) => talk.value = { ...talk.value, ...changed };

/**
 * Shows a conversation: the one that is told, else the one that is open, else the latest.
 *
 * @param {string} [id]
 */
export async function openConversation(id) {
  const self = person.value?.id ?? null;
  if (!id && owner === self && (talk.value.conversation || talk.value.streaming)) return;
  owner = self;
  leave.abort();
  talk.value = { ...NOTHING, isLoading: true, conversation: id ?? null };
  try {
    const conversation = id ??
      (await slowBurn.GET("/chat/conversations", { params: { query: { limit: 1 } } })).data.data[0]
        ?.id ??
      null;
    if (!conversation) return set({ isLoading: false });
    const { data } = await slowBurn.GET("/chat/conversations/{id}/messages", {
      params: { path: { id: conversation }, query: { limit: 50 } },
    });
    const messages = data.data.toReversed().map((message) => ({
      ...message,
      lookups: [],
      changes: [],
      resources: [],
    }));
    set({ conversation, messages: /** @type {Shown[]} */ (messages), isLoading: false });
  } catch (problem) {
    set({ isLoading: false, error: { problem, retry: () => void openConversation(id) } });
  }
}

export function startConversation() {
  owner = person.value?.id ?? null;
  leave.abort();
  talk.value = { ...NOTHING, conversation: crypto.randomUUID() };
}

/** Says something, and shows the reply while it grows. @param {string} message */
export async function send(message) {
  const id = crypto.randomUUID();
  set({ messages: [...talk.value.messages, plain(id, "user", message)] });
  await exchange({ id, message });
}

/** The same id again: said once, answered once. @param {{ id: string, message: string }} said */
async function exchange(said) {
  leave = new AbortController();
  const { signal: left } = leave;
  const conversation = talk.value.conversation;
  set({ error: null, streaming: { ...plain("streaming", "assistant", ""), reply: "" } });
  const grow = (/** @type {Partial<Shown>} */ more) =>
    talk.value.streaming &&
    set({ streaming: /** @type {any} */ ({ ...talk.value.streaming, ...more }) });
  try {
    for await (
      const { event, data } of slowBurn.chat.stream({
        ...said,
        ...(conversation && { conversation_id: conversation }),
      }, { signal: left })
    ) {
      const now = talk.value.streaming;
      if (left.aborted || !now) return;
      if (event === "start") set({ conversation: data.conversation_id });
      if (event === "lookup") grow({ lookups: [...now.lookups, data] });
      if (event === "reply") grow({ reply: now.reply + data.delta });
      if (event === "restart") grow({ reply: "", lookups: [] });
      if (event === "done") finish(data);
    }
  } catch (problem) {
    if (!left.aborted) {
      set({
        streaming: null,
        error: { problem, retry: () => void exchange(said) },
      });
    }
  }
}

/** @param {import("@slow-burn/client").components["schemas"]["ChatResponse"]} done */
function finish(done) {
  const { message_id, reply, mood, suggestions, actions, lookups, memory_changes, resources } =
    done;
  const shown = {
    ...plain(message_id, "assistant", reply),
    mood,
    suggestions,
    actions,
    lookups,
    resources,
    changes: memory_changes,
  };
  set({ streaming: null, messages: [...talk.value.messages, /** @type {Shown} */ (shown)] });
  refresh("memories", "affinity", "profile", "next");
}

/** @param {string} id @param {"user" | "assistant"} role @param {string} content @returns {Shown} */
function plain(id, role, content) {
  return {
    id,
    role,
    content,
    suggestions: [],
    actions: [],
    lookups: [],
    changes: [],
    resources: [],
  };
}
