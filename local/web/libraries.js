/** What the page of examples/web imports that is not its own, in one module: a phone asks once. */
export * from "preact";
export * from "preact/hooks";
export * from "@preact/signals";
export { html } from "htm/preact";
export { AuthClient } from "@supabase/auth-js";
export * from "../../client/mod.ts";
