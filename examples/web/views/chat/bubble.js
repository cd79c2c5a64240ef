import { html } from "htm/preact";
import { words } from "../../lib/units.js";
import { Icon } from "../../parts/icon.js";
import { ActionCard } from "./action_card.js";
import { Feedback } from "./feedback.js";
import { Receipts } from "./receipts.js";

/**
 * What somebody said, and what came with it.
 *
 * @param {{ message: import("./talk.js").Shown, name: string, isGrowing?: boolean, onWhy?: () => void }} props
 */
export function Bubble({ message, name, isGrowing = false, onWhy }) {
  const text = message.reply ?? message.content;
  if (message.role === "user") {
    return html`<div class="said mine"><span class="visually-hidden">You: </span><p>${text}</p></div>`;
  }
  return html`<div class="said theirs">
    <span class="visually-hidden">${name}: </span>
    ${
    message.lookups.length > 0 &&
    html`<ul class="lookups">${
      message.lookups.map(({ tool, summary }, at) =>
        html`
          <li key=${at}
            class="chip"><${Icon} name="search" size=${14} /> <span>${summary ||
              words(tool)}</span></li>
        `
      )
    }</ul>`
  }
    ${
    text
      ? html`<p>${text}${isGrowing && html`<span class="caret" aria-hidden="true"></span>`}</p>`
      : isGrowing && html`
        <p
          class="thinking"><span class="visually-hidden">${name} is thinking</span><i></i><i></i><i></i></p>
      `
  }
    ${
    message.resources.length > 0 &&
    html`<ul class="card rows help">${
      message.resources.map(({ label, url, phone }) =>
        html`<li key=${label}><strong>${label}</strong><span>${
          phone && html`<a href=${`tel:${phone}`}>${phone}</a>`
        } ${url && html`<a href=${url} rel="noreferrer" target="_blank">Open</a>`}</span></li>`
      )
    }</ul>`
  }
    ${message.actions.map((action) => html`<${ActionCard} key=${action.id} action=${action} />`)}
    <${Receipts} changes=${message.changes} />
    ${
    !isGrowing &&
    html`<div class="said-foot">${
      message.mood && message.mood !== "neutral" &&
      html`<span class="chip mood">${message.mood}</span>`
    }
      <button class="link" onClick=${onWhy}><${Icon} name="why" size=${16} /><span>Why it said that</span></button><${Feedback} messageId=${message.id} /></div>`
  }
  </div>`;
}
