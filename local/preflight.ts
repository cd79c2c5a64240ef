/** Every method of the API. */
export const METHODS = "GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS";

/** What every answer of the Data API and Auth carries. */
export const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Content-Range, Content-Location, Content-Profile, Preference-Applied, X-Sb-Error-Code",
};

/** The answer to a preflight of a path that no function answers itself. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      "Access-Control-Allow-Methods": METHODS,
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
      "Access-Control-Max-Age": "86400",
    },
  });
}
