/** What this process has learned of the models: asking again would fail again. */
export const learned = {
  /** They do not exist any more, or not for this key. */
  gone: new Set<string>(),
  /** They refuse what is said of thinking. */
  unthinking: new Set<string>(),
};

/** Forgets what was learned of the models (tests). */
export function forgetModels(): void {
  learned.gone.clear();
  learned.unthinking.clear();
}
