import { signal } from "@preact/signals";
import { auth } from "./backend.js";

/**
 * Who is signed in: undefined until that is known, null for nobody.
 *
 * @type {import("@preact/signals").Signal<{ id: string, email?: string } | null | undefined>}
 */
export const person = signal(undefined);

auth.onAuthStateChange((_event, session) => {
  const user = session?.user ?? null;
  if (person.value === undefined || person.value?.id !== user?.id) person.value = user;
});

/**
 * @param {"up" | "in"} way
 * @param {{ email: string, password: string }} who
 * @returns {Promise<string | null>} what went wrong, in plain words
 */
export async function sign(way, who) {
  const { data, error } = way === "up"
    ? await auth.signUp(who)
    : await auth.signInWithPassword(who);
  if (!error) {
    return data.session ? null : "Nearly there: open the link in the mail that we sent you.";
  }
  return WORDS[/** @type {keyof typeof WORDS} */ (error.code)] ??
    (error.name === "AuthRetryableFetchError"
      ? "The server cannot be reached. Is there a network?"
      : error.message);
}

const WORDS = {
  user_already_exists: "There is an account with this address. Sign in instead.",
  email_exists: "There is an account with this address. Sign in instead.",
  invalid_credentials: "Address or password is not right.",
  weak_password: "That password is too short: take at least 6 characters.",
  validation_failed: "That does not look like an email address.",
  email_address_invalid: "That does not look like an email address.",
};

/** What of this person is kept on this device goes too, but for what still waits to be sent. */
export async function signOut() {
  await auth.signOut({ scope: "local" });
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("slow-burn-data:")) localStorage.removeItem(key);
  }
}
