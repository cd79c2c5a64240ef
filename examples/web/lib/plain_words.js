/**
 * What went wrong, for the person who wanted something.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function plainWords(error) {
  const { code, message, errors, retryAfter, requestId } =
    /** @type {Partial<import("@slow-burn/client").SlowBurnProblem>} */ (error ?? {});
  const fields = (errors ?? []).map((field) => field.message).join(" · ");
  switch (code) {
    case "network_error":
      return "No connection to the server. What you log is kept here and sent later.";
    case "unauthorized":
      return "You are signed out. Please sign in again.";
    case "rate_limited":
      return `A little slower, please: try again in ${Math.ceil(retryAfter ?? 60)} seconds.`;
    case "validation_failed":
      return fields || message || "Something in it is not right.";
    case "ai_unavailable":
    case "ai_timeout":
    case "ai_error":
      return "The companion cannot think right now. Your log and plans work as ever.";
    case "internal_error":
      return `That was our mistake${requestId ? ` (${requestId})` : ""}. Try again in a moment.`;
    default:
      return message || "Something went wrong. Try again in a moment.";
  }
}
