/** The version of Deno that this project is developed, tested and pinned with. */
export const PINNED_DENO = "2.9.6";

/** The version that hosted Edge Functions are at the level of: what the functions must run on. */
export const HOSTED_DENO = "2.1.4";

/** The first that reads deno.lock; older ones stop at it, before they come here. */
const OLDEST_DENO = [2, 3] as const;

/** Says what to do when `version` is too old to run the stack; null when it will do. */
export function denoComplaint(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const recent = major > OLDEST_DENO[0] || (major === OLDEST_DENO[0] && minor >= OLDEST_DENO[1]);
  if (recent) return null;
  return `Deno ${version} is too old; run \`npx deno@${PINNED_DENO} task dev\`, or \`deno upgrade\``;
}
