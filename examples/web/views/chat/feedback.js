import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../../lib/backend.js";
import { plainWords } from "../../lib/plain_words.js";
import { say } from "../../lib/toasts.js";
import { Icon } from "../../parts/icon.js";

/** Whether a reply helped. @param {{ messageId: string }} props */
export function Feedback({ messageId }) {
  const [rating, setRating] = useState(/** @type {"up" | "down" | null} */ (null));
  const rate = async (/** @type {"up" | "down"} */ value) => {
    setRating(value);
    try {
      await slowBurn.POST("/chat/messages/{id}/feedback", {
        params: { path: { id: messageId } },
        body: { rating: value },
      });
    } catch (error) {
      setRating(null);
      say(plainWords(error), "bad");
    }
  };
  return html`<span class="row tight">${
    /** @type {const} */ (["up", "down"]).map((value) =>
      html`
        <button key=${value} class="icon-button small" aria-pressed=${rating ===
          value} aria-label=${value === "up" ? "This helped" : "This did not help"}
          onClick=${() => rate(value)}><${Icon} name=${value} size=${16} /></button>
      `
    )
  }</span>`;
}
