const TITLES: Record<number, string> = {
  404: "Not Found",
  405: "Method Not Allowed",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** A failure of the gateway itself, in the form that the functions use for theirs. */
export function problem(
  request: Request,
  status: number,
  code: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  const sent = request.headers.get("X-Request-Id") ?? "";
  const requestId = /^[A-Za-z0-9_-]{1,64}$/.test(sent) ? sent : crypto.randomUUID();
  const body = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    code,
    detail,
    request_id: requestId,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": "X-Request-Id, Allow, Retry-After",
      "X-Request-Id": requestId,
      ...headers,
    },
  });
}
