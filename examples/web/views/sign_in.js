import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { sign } from "../lib/session.js";
import { Ember } from "../parts/ember.js";

/** The first thing that anybody sees. */
export function SignInView() {
  const [way, setWay] = useState(
    /** @type {"up" | "in"} */ (localStorage.getItem("slow-burn-been-here") ? "in" : "up"),
  );
  const [trouble, setTrouble] = useState(/** @type {string | null} */ (null));
  const [isBusy, setBusy] = useState(false);
  const isNew = way === "up";

  /** @param {SubmitEvent} event */
  const submit = async (event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    setBusy(true);
    const wrong = await sign(way, {
      email: String(form.get("email")).trim(),
      password: String(form.get("password")),
    });
    setBusy(false);
    setTrouble(wrong);
    if (!wrong) localStorage.setItem("slow-burn-been-here", "yes");
  };

  return html`
    <main id="main" class="welcome">
      <section class="pitch">
        <${Ember} rank=${3} share=${0.68} size=${156} />
        <h1>Strength is a <em>slow burn</em>.</h1>
        <p
          class="lead">Train, log it in a tap, and talk to somebody who remembers: your knee, your goals, last Tuesday's squats.</p>
        <ul class="promises">
          <li>What comes next, and why</li>
          <li>A companion whose memory is yours to edit</li>
          <li>Works in the basement gym, without a signal</li>
        </ul>
      </section>
      <form class="card sign" onSubmit=${submit}>
          <h2>${isNew ? "Begin" : "Welcome back"}</h2>
          <label class="field"><span>Email</span>
            <input name="email" type="email" autocomplete="email" required /></label>
          <label class="field"><span>Password</span>
            <input name="password" type="password" minlength="6" required autocomplete=${isNew
              ? "new-password"
              : "current-password"} /></label>
          ${trouble && html`<p class="trouble" role="alert">${trouble}</p>`}
          <button class="button" disabled=${isBusy}>${isBusy
            ? "One moment …"
            : isNew
            ? "Create my account"
            : "Sign in"}</button>
          <p class="hint">${isNew
            ? "Been here before?"
            : "New here?"} <button type="button" class="link" onClick=${() => (setWay(
              isNew ? "in" : "up",
            ),
              setTrouble(null))}>${isNew ? "Sign in" : "Create an account"}</button></p>
        </form>
    </main>
  `;
}
