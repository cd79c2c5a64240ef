import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { useResource } from "../../lib/resource.js";
import { words } from "../../lib/units.js";
import { Dialog } from "../../parts/dialog.js";
import { Shown } from "../../parts/state.js";

/** Why it said that: what it remembered, looked up, and left out. @param {{ messageId: string, onClose: () => void }} props */
export function Why({ messageId, onClose }) {
  const why = useResource(`search:trace:${messageId}`, () => loadWhy(messageId));
  return html`
    <${Dialog} title="Why it said that" onClose=${onClose}>
      <${Shown} of=${why} lines=${5}>${(
        /** @type {Awaited<ReturnType<typeof loadWhy>>} */ { trace, contents },
      ) =>
        html`
          <h3>What it had in mind</h3>
          ${trace.memories.length === 0
            ? html`<p class="hint">No memory played a part.</p>`
            : html`<ul class="rows">${
              trace.memories.map(({ id, score, parts }) =>
                html`<li key=${id}><span>${
                  contents[id] ?? "A memory that is gone since"
                }<br /><small>${parts ? partsLine(parts) : "Always kept in mind"}</small></span>
      ${score !== null && html`<span class="figure">${score.toFixed(2)}</span>`}</li>`
              )
            }</ul>`}
          <h3>What it looked up</h3>
          ${trace.lookups.length === 0
            ? html`<p class="hint">Nothing.</p>`
            : html`<ul class="rows">${
              trace.lookups.map(({ tool, arguments: asked, rows }, at) =>
                html`
                  <li
                    key=${at}><span>${words(tool)}<br /><small>${Object.values(asked).join(
                      ", ",
                    )}</small></span><span class="figure">${rows} found</span></li>
                `
              )
            }</ul>`}
          ${trace.memory_changes.length > 0 && html`
            <h3>What it wanted to remember</h3>
            <ul class="rows">${trace.memory_changes.map(({ change, memory, reason }, at) =>
              html`<li key=${at}><span>${
                memory?.content ?? "—"
              }</span><span class="chip">${change}${
                reason ? `: ${words(reason).toLowerCase()}` : ""
              }</span></li>`
            )}</ul>
          `}
          ${trace.unsupported_figures.length > 0 && html`
            <p
              class="note">Not to be relied on: ${trace.unsupported_figures.map(({ text }) => text)
                .join(", ")} stands neither in your log nor in what you said.</p>
          `}
          ${trace.dropped.length + trace.dropped_actions.length > 0 &&
            html`<p class="hint">${
              trace.dropped.length + trace.dropped_actions.length
            } part(s) of its answer were left out as not usable.</p>`}
          <p
            class="hint">${trace.model} · bond level ${words(trace.affinity_level.name)
              .toLowerCase()} · ${(trace.tokens.prompt ?? 0)
              .toLocaleString()} tokens read, ${trace.tokens.output ?? 0} written</p>
        `}<//><//>
  `;
}

/** @param {string} id */
async function loadWhy(id) {
  const { data: trace } = await slowBurn.GET("/chat/messages/{id}/trace", {
    params: { path: { id } },
  });
  const found = await Promise.all(trace.memories.map(async (memory) => {
    try {
      return (await slowBurn.GET("/memories/{id}", { params: { path: { id: memory.id } } })).data;
    } catch {
      return null;
    }
  }));
  const contents = Object.fromEntries(
    found.flatMap((memory) => memory ? [[memory.id, memory.content]] : []),
  );
  return { trace, contents };
}

/** @param {{ similarity: number | null, text_rank: number, recency: number, importance: number }} parts */
function partsLine({ similarity, text_rank, recency, importance }) {
  return [
    similarity !== null && `meaning ${similarity.toFixed(2)}`,
    `words ${text_rank.toFixed(2)}`,
    `recent ${recency.toFixed(2)}`,
    `important ${importance.toFixed(2)}`,
  ].filter(Boolean).join(" · ");
}
