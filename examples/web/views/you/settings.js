import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { plainWords } from "../../lib/plain_words.js";
import { change } from "../../lib/resource.js";
import { theme } from "../../lib/theme.js";
import { say } from "../../lib/toasts.js";

/** @typedef {import("@slow-burn/client").components["schemas"]["Profile"]} Profile */

/** Names, units, and how the page looks. @param {{ profile: Profile }} props */
export function Settings({ profile }) {
  /** @param {import("@slow-burn/client").components["schemas"]["ProfileChange"]} body */
  const save = async (body) => {
    try {
      const { data } = await slowBurn.PATCH("/profile", { body });
      change("profile", () => data);
      say("Saved.", "good");
    } catch (error) {
      say(plainWords(error), "bad");
    }
  };
  const valueOf = (/** @type {Event} */ event) =>
    /** @type {HTMLInputElement} */ (event.currentTarget).value;
  return html`
    <section class="card settings" aria-labelledby="settings">
      <h2 id="settings" class="small-title">Settings</h2>
      <label
        class="field"><span>Your name</span><input value=${profile.display_name ??
          ""} maxlength="80" autocomplete="given-name" onChange=${(/** @type {Event} */ event) =>
          save({ display_name: valueOf(event).trim() || null })} /></label>
      <label
        class="field"><span>Your companion's name</span><input value=${profile
          .companion_name} maxlength="40" required onChange=${(/** @type {Event} */ event) =>
          valueOf(event).trim() && save({ companion_name: valueOf(event).trim() })} /></label>
      <${Choice} legend="Loads in" name="units" value=${profile.unit_system} options=${[[
        "metric",
        "kg",
      ], ["imperial", "lb"]]}
        onChange=${(/** @type {any} */ unit_system) => save({ unit_system })} />
      <${Choice} legend="Looks" name="theme" value=${theme.value} options=${[
        ["system", "As the device"],
        ["light", "Light"],
        ["dark", "Dark"],
      ]}
        onChange=${(/** @type {any} */ value) => theme.value = value} />
    </section>
  `;
}

/** @param {{ legend: string, name: string, value: string, options: [string, string][], onChange: (value: string) => void }} props */
function Choice({ legend, name, value, options, onChange }) {
  return html`
    <fieldset class="choice">
      <legend>${legend}</legend>
      <div>${options.map(([option, label]) =>
        html`
          <label
            key=${option}><input type="radio" name=${name} value=${option} checked=${value ===
              option} onChange=${() => onChange(option)} /><span>${label}</span></label>
        `
      )}</div>
    </fieldset>
  `;
}
