import { readAsset } from "./assets.ts";
import { FAVICON, type Places, redocPage, STARTS, swaggerPage } from "./pages.ts";

const PLACES: Places = {
  assets: "/docs/",
  document: "/functions/v1/docs/openapi.json",
  swagger: "/docs",
  redoc: "/docs/redoc",
};
const SCRIPT = "text/javascript; charset=utf-8";
const AN_HOUR = "max-age=3600";

/** The pages about the API: Swagger UI at `/docs`, ReDoc at `/docs/redoc`, and what they load. */
export async function answerDocs(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/docs\/?/, "");
  if (path === "") return answer(swaggerPage(PLACES), "text/html; charset=utf-8", "no-store");
  if (path === "redoc") return answer(redocPage(PLACES), "text/html; charset=utf-8", "no-store");
  if (path === "favicon.svg") return favicon();
  if (Object.hasOwn(STARTS, path)) return answer(STARTS[path]!, SCRIPT, AN_HOUR);
  const asset = await readAsset(path);
  if (asset) return answer(asset.text, asset.type, AN_HOUR);
  return new Response("There is /docs and /docs/redoc.\n", { status: 404 });
}

/** The project's sign, for every page of the stack. */
export function favicon(): Response {
  return answer(FAVICON, "image/svg+xml", AN_HOUR);
}

function answer(text: string, type: string, kept: string): Response {
  return new Response(text, { headers: { "Content-Type": type, "Cache-Control": kept } });
}
