import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../lib/backend.js";
import { addExercise, begin, draft, workoutOf } from "../lib/draft.js";
import { plainWords } from "../lib/plain_words.js";
import { go } from "../lib/router.js";
import { endRest } from "../lib/rest_timer.js";
import { say } from "../lib/toasts.js";
import { ExercisePicker } from "../parts/exercise_picker.js";
import { Icon } from "../parts/icon.js";
import { Empty } from "../parts/state.js";
import { Done } from "./workout/done.js";
import { ExerciseCard } from "./workout/exercise_card.js";
import { RestBar } from "./workout/rest_bar.js";
import { Elapsed } from "./workout/elapsed.js";

/** The workout that is being done: a tap a set. */
export function WorkoutView() {
  const [isPicking, setPicking] = useState(false);
  const [finished, setFinished] = useState(/** @type {string | null} */ (null));
  if (finished) return html`<${Done} id=${finished} />`;
  const doing = draft.value;
  if (!doing) {
    return html`
      <div class="view">
        <h1 tabindex="-1" class="visually-hidden">Workout</h1>
        <${Empty} title="No workout is running">
          <div class="row"><a class="button" href="#/today">See what comes next</a>
            <button class="button quiet" onClick=${() =>
              begin("Workout")}>Start an empty one</button></div>
          <//>
          </div>
    `;
  }
  const sets = doing.exercises.flatMap((exercise) => exercise.sets);
  const done = sets.filter(({ isDone }) => isDone).length;

  const finish = async () => {
    try {
      const workout = workoutOf(doing);
      await slowBurn.queue.log(/** @type {any} */ (workout));
      endRest();
      draft.value = null;
      setFinished(workout.id);
    } catch (error) {
      say(plainWords(error), "bad");
    }
  };
  const discard = () => {
    const before = doing;
    endRest();
    draft.value = null;
    go("today");
    say("The workout was thrown away.", "calm", {
      label: "Undo",
      run: () => (draft.value = before, go("workout")),
    });
  };

  return html`<div class="view workout">
    <header class="view-head sticky">
      <div><h1 tabindex="-1">${doing.title}</h1><p class="hint"><${Elapsed} since=${doing.started_at} /> · ${done} of ${sets.length} sets</p></div>
      <button class="button" disabled=${done === 0} onClick=${finish}>Finish</button>
    </header>
    <progress class="way" max=${
    Math.max(1, sets.length)
  } value=${done} aria-label="Sets done"></progress>
    <div class="stack">${
    doing.exercises.map((exercise, at) =>
      html`<${ExerciseCard} key=${`${at}-${exercise.exercise_id}`} exercise=${exercise} at=${at} />`
    )
  }</div>
    <div class="row">
      <button class="button quiet" onClick=${() =>
    setPicking(true)}><${Icon} name="plus" /> Add an exercise</button>
      <button class="button bare" onClick=${discard}>Throw away</button>
    </div>
    ${
    isPicking && html`<${ExercisePicker} onClose=${() => setPicking(false)} onPick=${(
      /** @type {any} */ exercise,
    ) => (addExercise(exercise), setPicking(false))} />`
  }
    <${RestBar} />
  </div>`;
}
