import type { components } from "./openapi.ts";

/** Every shape of the API by its name in the document, e.g. `Schemas["Workout"]`. */
export type Schemas = components["schemas"];

/** A request's wrong field. */
export type FieldError = Schemas["FieldError"];

/** Every `code` that the API answers. */
export type ProblemCode = Schemas["Problem"]["code"];
