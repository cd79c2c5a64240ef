import { SlowBurnProblem } from "./problem.ts";

/** What is used of a supabase-js client. */
export interface SupabaseAuth {
  auth: {
    getSession(): Promise<SessionAnswer>;
    refreshSession(): Promise<SessionAnswer>;
    onAuthStateChange(listener: (event: string, session: unknown) => void): {
      data: { subscription: { unsubscribe(): void } };
    };
  };
}

interface SessionAnswer {
  data: { session: { access_token: string } | null };
  error: { name: string } | null;
}

/**
 * Where access tokens come from: a supabase-js client, or a function, which is asked with
 * `refresh: true` after a token was refused.
 */
export type AccessToken =
  | SupabaseAuth
  | ((options: { refresh: boolean }) => Promise<string | null>);

/** A token with the person it is of. */
export interface Access {
  token: string;
  userId: string | null;
}

/** Gives tokens, and new ones for refused ones. */
export class AccessSource {
  readonly #source: AccessToken | undefined;
  #renewal: Promise<Access | null> | null = null;

  constructor(source: AccessToken | undefined) {
    this.#source = source;
  }

  /**
   * The token of who is signed in; null when nobody is.
   *
   * @throws {SlowBurnProblem} `network_error` when it has to be refreshed, and cannot be now.
   */
  async current(): Promise<Access | null> {
    return await this.#ask(false);
  }

  /** A token in place of one that was refused; null when there is no other. */
  async renew(refused: Access): Promise<Access | null> {
    // Another call may have renewed it meanwhile.
    const current = await this.current();
    if (current?.token !== refused.token) return current;
    this.#renewal ??= this.#ask(true).finally(() => {
      this.#renewal = null;
    });
    const renewed = await this.#renewal;
    return renewed?.token === refused.token ? null : renewed;
  }

  /** Calls back when somebody signs in or a token is refreshed; a function as source never does. */
  onSignIn(listener: () => void): () => void {
    const source = this.#source;
    if (!source || typeof source === "function") return () => {};
    const { data } = source.auth.onAuthStateChange((event) => {
      // supabase-js must not be called from within its own callback.
      if (event !== "SIGNED_OUT") setTimeout(listener, 0);
    });
    return () => data.subscription.unsubscribe();
  }

  async #ask(refresh: boolean): Promise<Access | null> {
    const token = await this.#token(refresh);
    return token === null ? null : { token, userId: subjectOf(token) };
  }

  async #token(refresh: boolean): Promise<string | null> {
    const source = this.#source;
    if (!source) return null;
    if (typeof source === "function") {
      return await source({ refresh }).catch((error: unknown) => {
        throw unreachable(error);
      });
    }
    const { data, error } = refresh
      ? await source.auth.refreshSession()
      : await source.auth.getSession();
    if (data.session) return data.session.access_token;
    // The session is still there, only its token could not be refreshed without a network.
    if (error?.name === "AuthRetryableFetchError") throw unreachable(error);
    return null;
  }
}

function unreachable(cause: unknown): SlowBurnProblem {
  return new SlowBurnProblem({
    code: "network_error",
    message: "The access token could not be refreshed: is there a network?",
  }, { cause });
}

/** The person that a token is of; null when it is not a JWT. */
function subjectOf(token: string): string | null {
  try {
    const payload = token.split(".")[1]!.replaceAll("-", "+").replaceAll(
      "_",
      "/",
    );
    const { sub } = JSON.parse(atob(payload)) as { sub?: unknown };
    return typeof sub === "string" ? sub : null;
  } catch {
    return null;
  }
}
