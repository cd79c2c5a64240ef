/** "Tue 24 Nov". @param {string} time */
export function shortDate(time) {
  return new Date(time).toLocaleDateString(undefined, {
    weekday: "short",
    day: "numeric",
    month: "short",
  });
}

/** "24 Nov". @param {string} time */
export function dayMonth(time) {
  return new Date(time).toLocaleDateString(undefined, { day: "numeric", month: "short" });
}

/** "Today", "yesterday", "3 days ago", then the date. @param {string} time */
export function ago(time) {
  const midnight = (/** @type {Date} */ date) => date.setHours(0, 0, 0, 0);
  const days = Math.round((midnight(new Date()) - midnight(new Date(time))) / 86_400_000);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  return days < 14 ? `${days} days ago` : shortDate(time);
}

/** Of the day, for a greeting. */
export function greeting() {
  const hour = new Date().getHours();
  return hour < 5
    ? "Still up"
    : hour < 12
    ? "Good morning"
    : hour < 18
    ? "Good afternoon"
    : "Good evening";
}
