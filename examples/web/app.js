import { render } from "preact";
import { html } from "htm/preact";
import { Shell } from "./parts/shell.js";
import { Loading } from "./parts/state.js";
import { keepOffline } from "./lib/offline.js";
import { route } from "./lib/router.js";
import { person } from "./lib/session.js";
import { readWaiting } from "./lib/waiting.js";
import "./lib/theme.js";
import { ChatView } from "./views/chat/chat.js";
import { ImportView } from "./views/import.js";
import { MemoriesView } from "./views/memories.js";
import { PlansView } from "./views/plans.js";
import { ProgressView } from "./views/progress.js";
import { SignInView } from "./views/sign_in.js";
import { TodayView } from "./views/today.js";
import { WorkoutView } from "./views/workout.js";
import { YouView } from "./views/you.js";

/** @type {Record<string, () => unknown>} */
const VIEWS = {
  today: TodayView,
  workout: WorkoutView,
  chat: ChatView,
  progress: ProgressView,
  plans: PlansView,
  memories: MemoriesView,
  import: ImportView,
  you: YouView,
};

function App() {
  if (person.value === undefined) {
    return html`
      <main>
        <${Loading} lines=${4} />
      </main>
    `;
  }
  if (person.value === null) return html`<${SignInView} />`;
  const { view } = route.value;
  const View = VIEWS[view] ?? TodayView;
  return html`
    <${Shell}>
      <${View} key=${view + person.value.id} />
      <//>
  `;
}

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
root.replaceChildren();
render(html`<${App} />`, root);
void readWaiting();
person.subscribe(() => void readWaiting());
void keepOffline();
