import type { AccessSource } from "../access.ts";

interface EventTargetLike {
  addEventListener?: (type: string, listener: (event: unknown) => void) => void;
  removeEventListener?: (
    type: string,
    listener: (event: unknown) => void,
  ) => void;
}

export interface WakerOptions {
  access: AccessSource;
  /** Something may be sent again: a network, a sign-in. */
  onWake: () => void;
  /** Another tab wrote this key of `localStorage`. */
  onStored: (key: string | null) => void;
}

/** Listens for what makes sending worth another try, until the returned function is called. */
export function listenForWakers(
  { access, onWake, onStored }: WakerOptions,
): () => void {
  const target = globalThis as EventTargetLike;
  const onStorage = (event: unknown) => onStored((event as { key: string | null }).key);
  target.addEventListener?.("online", onWake);
  target.addEventListener?.("storage", onStorage);
  const forgetSignIn = access.onSignIn(onWake);
  return () => {
    target.removeEventListener?.("online", onWake);
    target.removeEventListener?.("storage", onStorage);
    forgetSignIn();
  };
}
