/** A failure of the gateway itself, in the form that the functions use for theirs. */
export function problem(status: number, code: string, detail: string): Response {
  const titles: Record<number, string> = { 404: "Not Found", 503: "Service Unavailable" };
  return new Response(
    JSON.stringify({ type: "about:blank", title: titles[status] ?? "Error", status, code, detail }),
    {
      status,
      headers: {
        "Content-Type": "application/problem+json",
        "Access-Control-Allow-Origin": "*",
      },
    },
  );
}
