/** Version of this backend, as `GET /health` and the OpenAPI document state it. */
export const VERSION = "0.1.0";
