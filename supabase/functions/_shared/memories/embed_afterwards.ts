import { config } from "../config.ts";
import { inBackground } from "../http/background.ts";
import type { AppContext } from "../http/context.ts";

/** Embeds what the person wrote, after the answer; without the model the next chat does. */
export function embedAfterwards(
  c: AppContext,
  { id, content }: { id: string; content: string },
): void {
  if (!config().gemini.apiKey) return;
  // Imported at first use: the other routes start without the model's client.
  const work = import("../gemini/embed_pending.ts")
    .then(({ embedPending }) => embedPending(c, [{ id, content }]));
  inBackground("embed memories", work);
}
