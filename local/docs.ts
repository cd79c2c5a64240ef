import { type OpenApi, page, renderApi } from "./docs_page.ts";

/** A page about the API made from its OpenAPI document, which `load` fetches. */
export async function answerDocs(load: () => Promise<Response>): Promise<Response> {
  const source = await load();
  if (!source.ok) {
    const text = `<p>The API document is not available yet (<code>${source.status}</code>).</p>`;
    return html(page("API", text), 503);
  }
  return html(renderApi(await source.json() as OpenApi, "/functions/v1/docs/openapi.json"), 200);
}

function html(body: string, status: number): Response {
  return new Response(body, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
}
