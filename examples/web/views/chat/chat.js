import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useProfile } from "../../lib/profile.js";
import { Icon } from "../../parts/icon.js";
import { Empty, Failure, Loading } from "../../parts/state.js";
import { Conversations } from "./conversations.js";
import { Bubble } from "./bubble.js";
import { Composer } from "./composer.js";
import { openConversation, send, startConversation, talk } from "./talk.js";
import { Why } from "./why.js";

const OPENERS = [
  "What should I train today?",
  "I have a bad left knee.",
  "How has my squat been going?",
];

/** The companion: its words as they come, what it looks up, and what it offers to do. */
export function ChatView() {
  const [isListing, setListing] = useState(false);
  const [asked, setAsked] = useState(/** @type {string | null} */ (null));
  const end = useRef(/** @type {HTMLElement | null} */ (null));
  const name = useProfile()?.companion_name ?? "Companion";
  const { messages, isLoading, error, streaming } = talk.value;
  useEffect(() => void openConversation(), []);
  useEffect(() => end.current?.scrollIntoView({ block: "end" }), [
    messages.length,
    streaming?.reply,
    streaming?.lookups.length,
  ]);
  const last = messages.at(-1);
  const suggestions = streaming
    ? []
    : messages.length === 0 && !isLoading
    ? OPENERS
    : last?.role === "assistant"
    ? last.suggestions
    : [];
  return html`<div class="view chat">
    <header class="view-head">
      <h1 tabindex="-1">${name}</h1>
      <div class="row tight">
        <button class="icon-button" aria-label="Earlier conversations" onClick=${() =>
    setListing(true)}><${Icon} name="history" /></button>
        <button class="icon-button" aria-label="New conversation" onClick=${startConversation}><${Icon} name="plus" /></button>
      </div>
    </header>
    <div class="messages" role="log" aria-label="Conversation" aria-live="polite" aria-busy=${
    streaming !== null
  } tabindex="0">
      ${isLoading && html`<${Loading} lines=${4} />`}
      ${
    !isLoading && !error && messages.length === 0 && !streaming && html`
      <${Empty} title="Say hello">
        <p>It knows your log, remembers what you tell it, and shows you why it says what it says.</p>
        <//>
    `
  }
      ${
    messages.map((message) =>
      html`<${Bubble} key=${message.id} message=${message} name=${name} onWhy=${() =>
        setAsked(message.id)} />`
    )
  }
      ${
    streaming && html`<${Bubble} key="streaming" message=${streaming} name=${name} isGrowing />`
  }
      ${error && html`<${Failure} error=${error.problem} retry=${error.retry} />`}
      <span ref=${end}></span>
    </div>
    <${Composer} suggestions=${suggestions} isBusy=${streaming !== null} onSend=${send} />
    ${isListing && html`<${Conversations} onClose=${() => setListing(false)} />`}
    ${asked && html`<${Why} messageId=${asked} onClose=${() => setAsked(null)} />`}
  </div>`;
}
