import { html } from "htm/preact";
import { slowBurn } from "../lib/backend.js";
import { ago, greeting } from "../lib/dates.js";
import { begin, beginWorkout, draft } from "../lib/draft.js";
import { useProfile, useUnits } from "../lib/profile.js";
import { useResource } from "../lib/resource.js";
import { go } from "../lib/router.js";
import { duration, setLine, volume } from "../lib/units.js";
import { Icon } from "../parts/icon.js";
import { Empty, Shown } from "../parts/state.js";
import { Bond } from "./today/bond.js";
import { CheckIn } from "./today/check_in.js";
import { NextExercise } from "./today/next_exercise.js";

/** What to train now, and why. */
export function TodayView() {
  const profile = useProfile();
  const next = useResource("next", loadNext);
  const name = profile?.display_name ? `, ${profile.display_name}` : "";
  return html`
    <div class="view">
      <header class="view-head">
        <h1 tabindex="-1">${greeting()}${name}</h1>
      </header>
      <${CheckIn} />
      <div class="columns">
        <section class="stack" aria-label="Next workout">
            ${draft.value && html`<${Running} />`}
            <${Shown} of=${next} lines=${6}>${(/** @type {any} */ found) =>
              found ? html`<${Next} next=${found} />` : html`<${NoPlan} />`}<//>
          </section>
          <aside class="stack" aria-label="How it is going"><${Bond} /><${Week} /><${Recent} /></aside>
        </div>
      </div>
  `;
}

/** What comes next of the active plan; null without one. */
async function loadNext() {
  const { data: { data: [plan] } } = await slowBurn.GET("/plans", {
    params: { query: { active: true, limit: 1 } },
  });
  if (!plan) return null;
  return (await slowBurn.GET("/plans/{id}/next", {
    params: { path: { id: plan.id }, query: { warmups: true } },
  })).data;
}

function Running() {
  const done =
    draft.value?.exercises.flatMap(({ sets }) => sets).filter(({ isDone }) => isDone).length ?? 0;
  return html`<a class="card running" href="#/workout"><span class="pulse" aria-hidden="true"></span>
    <span><strong>${draft.value?.title}</strong> is running · ${done} set${
    done === 1 ? "" : "s"
  } done</span><${Icon} name="next" /></a>`;
}

/** @param {{ next: import("@slow-burn/client").components["schemas"]["PlanNext"] }} props */
function Next({ next }) {
  const units = useUnits();
  const sets = next.exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0);
  const start = () => {
    beginWorkout(next, (set) => setLine(set, units));
    go("workout");
  };
  return html`<article class="card next">
    <p class="eyebrow">Next · ${next.plan_name}${next.week > 1 ? ` · week ${next.week}` : ""}</p>
    <h2 class="display">${next.day.name}</h2>
    <p class="hint">${next.exercises.length} exercises · ${sets} sets</p>
    ${next.deload_suggested && html`<p class="note">${next.deload_suggested.reason}</p>`}
    <button class="button large" onClick=${start}>Start workout</button>
    <ol class="next-list">${
    next.exercises.map((exercise) =>
      html`<${NextExercise} key=${exercise.id} exercise=${exercise} />`
    )
  }</ol>
  </article>`;
}

function NoPlan() {
  const free = () => {
    begin("Workout");
    go("workout");
  };
  return html`
    <div class="card">
      <${Empty} title="Nothing planned yet">
        <p>Start from a program that others have grown strong on, and this page says what comes next, with loads.</p>
        <div class="row"><a class="button" href="#/plans">Choose a program</a>
        <button class="button quiet" onClick=${free}>Just log something</button></div>
        <//>
        </div>
  `;
}

function Week() {
  const units = useUnits();
  const summary = useResource(
    "summary",
    async () => (await slowBurn.GET("/progress/summary")).data,
  );
  return html`
    <section class="card" aria-labelledby="week">
      <h2 id="week" class="small-title">This week</h2>
      <${Shown} of=${summary}>${(/** @type {any} */ { this_week: week, streak_weeks: streak }) =>
        html`
          <dl class="figures">
            <div>
              <dt>Workouts</dt>
              <dd>${week.workouts}${week.plan
                ? html`<small> / ${week.plan.days_planned}</small>`
                : ""}</dd>
            </div>
            <div>
              <dt>Volume</dt>
              <dd>${volume(week.volume_kg, units)}</dd>
            </div>
            <div>
              <dt>Streak</dt>
              <dd>${streak} <small>wk</small></dd>
            </div>
          </dl>
        `}<//>
      </section>
  `;
}

function Recent() {
  const units = useUnits();
  const workouts = useResource(
    "workouts",
    async () => (await slowBurn.GET("/workouts", { params: { query: { limit: 3 } } })).data,
  );
  if (!workouts.data?.data.length) return null;
  return html`
    <section class="card" aria-labelledby="recent">
      <h2 id="recent" class="small-title">Lately</h2>
      <ul class="rows">${workouts.data.data.map((workout) =>
        html`<li key=${workout.id}>
      <span><strong>${workout.title ?? "Workout"}</strong><br /><small>${
          ago(workout.started_at)
        } · ${
          duration((Date.parse(workout.finished_at) - Date.parse(workout.started_at)) / 1000)
        }</small></span>
      <span class="figure">${
          workout.volume_kg ? volume(workout.volume_kg, units) : `${workout.sets.length} sets`
        }</span></li>`
      )}</ul>
    </section>
  `;
}
