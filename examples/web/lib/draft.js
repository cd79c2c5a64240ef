import { effect, signal } from "@preact/signals";
import { person } from "./session.js";

/**
 * The workout that is being done, as it stands: it outlives a reload.
 *
 * @typedef {object} DraftSet
 * @property {"warmup" | "working" | "drop" | "failure"} type
 * @property {number | null} reps
 * @property {number | null} weight_kg
 * @property {number | null} duration_s
 * @property {number | null} distance_m
 * @property {number | null} rest_s
 * @property {boolean} isDone
 *
 * @typedef {object} DraftExercise
 * @property {string} exercise_id
 * @property {string} exercise_name
 * @property {string} tracking
 * @property {number | null} superset
 * @property {string} reason
 * @property {string} last
 * @property {{ because: string, substitute: { exercise_id: string, exercise_name: string } | null } | null} [warning]
 * @property {DraftSet[]} sets
 *
 * @typedef {object} Draft
 * @property {string} id
 * @property {string} owner
 * @property {string} title
 * @property {string | null} plan_id
 * @property {string | null} plan_day_id
 * @property {string} started_at
 * @property {DraftExercise[]} exercises
 */

const KEY = "slow-burn-draft";
/** The longest that a workout may take. */
const A_DAY = 24 * 60 * 60 * 1000;

/** @type {import("@preact/signals").Signal<Draft | null>} */
export const draft = signal(JSON.parse(localStorage.getItem(KEY) ?? "null"));

effect(() => {
  if (draft.value) localStorage.setItem(KEY, JSON.stringify(draft.value));
  else localStorage.removeItem(KEY);
});

// Somebody else's is none of theirs.
effect(() => {
  if (person.value && draft.value && draft.value.owner !== person.value.id) draft.value = null;
});

/**
 * Begins what `GET /plans/{id}/next` suggests.
 *
 * @param {import("@slow-burn/client").components["schemas"]["PlanNext"]} next
 * @param {(set: any) => string} line
 */
export function beginWorkout(next, line) {
  begin(next.day.name, { plan_id: next.plan_id, plan_day_id: next.day.id });
  const exercises = next.exercises.map((exercise) => ({
    exercise_id: exercise.exercise_id,
    exercise_name: exercise.exercise_name,
    tracking: exercise.tracking,
    superset: exercise.superset,
    reason: exercise.reason,
    warning: exercise.warning,
    last: exercise.last ? exercise.last.sets.map(line).join(" · ") : "",
    sets: exercise.sets.map(({ type, reps, weight_kg, duration_s, distance_m, rest_s }) => ({
      type,
      reps,
      weight_kg,
      duration_s,
      distance_m,
      rest_s,
      isDone: false,
    })),
  }));
  draft.value = { .../** @type {Draft} */ (draft.value), exercises };
}

/**
 * Begins an empty one.
 *
 * @param {string} title
 * @param {{ plan_id: string | null, plan_day_id: string | null }} [of]
 */
export function begin(title, of = { plan_id: null, plan_day_id: null }) {
  draft.value = {
    id: crypto.randomUUID(),
    owner: person.value?.id ?? "",
    title,
    ...of,
    started_at: new Date().toISOString(),
    exercises: [],
  };
}

/**
 * @param {number} at the exercise
 * @param {(exercise: DraftExercise) => DraftExercise} edit
 */
export function editExercise(at, edit) {
  if (!draft.value) return;
  const exercises = draft.value.exercises.map((one, index) => index === at ? edit(one) : one);
  draft.value = { ...draft.value, exercises };
}

/** @param {number} at @param {number} setAt @param {Partial<DraftSet>} edit */
export function editSet(at, setAt, edit) {
  editExercise(at, (exercise) => ({
    ...exercise,
    sets: exercise.sets.map((set, index) => index === setAt ? { ...set, ...edit } : set),
  }));
}

/** One more like the last one. @param {number} at */
export function addSet(at) {
  editExercise(at, (exercise) => {
    const like = exercise.sets.at(-1) ?? emptySet(exercise.tracking);
    return { ...exercise, sets: [...exercise.sets, { ...like, type: "working", isDone: false }] };
  });
}

/** @param {{ id: string, name: string, tracking: string }} exercise */
export function addExercise({ id, name, tracking }) {
  if (!draft.value) return;
  const exercise = {
    exercise_id: id,
    exercise_name: name,
    tracking,
    superset: null,
    reason: "",
    last: "",
    sets: [emptySet(tracking)],
  };
  draft.value = { ...draft.value, exercises: [...draft.value.exercises, exercise] };
}

/** @param {string} tracking @returns {DraftSet} */
function emptySet(tracking) {
  return {
    type: "working",
    reps: /reps|bodyweight/.test(tracking) ? 8 : null,
    weight_kg: /^(weight_|weighted|assisted)/.test(tracking) ? 20 : null,
    duration_s: /duration/.test(tracking) ? 60 : null,
    distance_m: /distance/.test(tracking) ? 1000 : null,
    rest_s: 120,
    isDone: false,
  };
}

/** What was done, as `POST /workouts/log` takes it. @param {Draft} done */
export function workoutOf(done) {
  return {
    id: done.id,
    plan_id: done.plan_id,
    plan_day_id: done.plan_day_id,
    title: done.title,
    started_at: done.started_at,
    finished_at: new Date(Math.min(Date.now(), Date.parse(done.started_at) + A_DAY)).toISOString(),
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    sets: done.exercises.flatMap(({ exercise_id, superset, sets }, entry) =>
      sets.filter(({ isDone }) => isDone).map(({ isDone: _, ...set }) => ({
        exercise_id,
        entry,
        superset,
        ...set,
      }))
    ),
  };
}

/** Does another exercise in its place; the loads are the person's to find. @param {number} at */
export function swap(at) {
  editExercise(at, (exercise) => {
    const other = exercise.warning?.substitute;
    return other ? { ...exercise, ...other, warning: null, reason: "", last: "" } : exercise;
  });
}
