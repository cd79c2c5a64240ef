import { html, raw } from "hono/html";

/** Where a page finds things, seen from itself. */
export interface Places {
  /** The folder of assets, with a slash at its end. */
  assets: string;
  document: string;
  swagger: string;
  redoc: string;
}

/** Nothing from elsewhere; requests that a reader tries may go where the reader says. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src blob:",
  "connect-src *",
].join("; ");

const STYLE = `<style>
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
  nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: .6rem 1rem; background: #1b1f24; }
  nav a { color: #fff; } nav strong { color: #ffb25c; }
  /* Long examples scroll in their own box, also on a phone. */
  .swagger-ui .wrapper { box-sizing: border-box; padding: 0 12px; }
  .swagger-ui .opblock-body pre, .swagger-ui table { max-width: 100%; overflow-x: auto; }
  @media (max-width: 600px) {
    .swagger-ui table.parameters, .swagger-ui table.parameters tbody, .swagger-ui table.parameters tr,
    .swagger-ui table.parameters td { display: block; }
    .swagger-ui .opblock .opblock-summary-path { max-width: calc(100vw - 150px); word-break: break-word; }
    .swagger-ui .scheme-container .schemes { flex-wrap: wrap; }
    .swagger-ui .schemes-server-container, .swagger-ui .servers, .swagger-ui .servers select { max-width: 100%; min-width: 0; }
    .swagger-ui .response-col_links { display: none; }
    .swagger-ui .responses-table { table-layout: fixed; }
    .swagger-ui .responses-table .response-col_status { width: 4rem; }
    .swagger-ui .opblock-body pre, .swagger-ui .opblock-body code { white-space: pre-wrap !important; word-break: break-all; }
    .swagger-ui .computed-url code { padding: 0; word-break: break-all; }
  }
</style>`;

function page(title: string, places: Places, script: string, more: unknown): string {
  return String(html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="${POLICY}">
        <title>${title}</title>
        <link rel="icon" href="${places.assets}favicon.svg">
        ${raw(STYLE)}
        ${more}
      </head>
      <body>
        <nav>
          <strong>Slow Burn API</strong>
          <a href="${places.swagger}">Try it</a>
          <a href="${places.redoc}">Read it</a>
          <a href="${places.document}">openapi.json</a>
        </nav>
        <div id="api" data-document="${places.document}">Loading …</div>
        <noscript>This page needs JavaScript; the document itself does not.</noscript>
        <script src="${places.assets}${script}.js"></script>
        <script src="${places.assets}${script}-start.js"></script>
      </body>
    </html>
  `);
}

/** The document to try, by Swagger UI. */
export function swaggerPage(places: Places): string {
  return page(
    "Slow Burn API",
    places,
    "swagger-ui",
    html`<link rel="stylesheet" href="${places.assets}swagger-ui.css">`,
  );
}

/** The document to read, by ReDoc. */
export function redocPage(places: Places): string {
  return page("Slow Burn API: reference", places, "redoc", "");
}

const FLAME = "M16 2c1 6 8 9 8 17a8 8 0 0 1-16 0c0-4 2-6 3-9 2 2 3 3 3 5 2-3 3-7 2-13z";

/** The project's sign. */
export const FAVICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#e8590c" d="${FLAME}"/></svg>`;

/** The small scripts that start the pages: a policy without inline scripts needs files. */
export const STARTS: Record<string, string> = {
  "swagger-ui-start.js": `const { document: url } = window.document.getElementById("api").dataset;
window.ui = SwaggerUIBundle({
  url,
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
  docExpansion: "list",
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
});
`,
  "redoc-start.js": `const api = document.getElementById("api");
Redoc.init(api.dataset.document, { hideDownloadButtons: true, nativeScrollbars: true }, api);
`,
};
