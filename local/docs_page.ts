/** The parts of an OpenAPI 3.1 document that the page shows. */
export interface OpenApi {
  info?: { title: string; version: string; description?: string };
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, unknown> };
}

export interface Operation {
  summary?: string;
  description?: string;
  security?: unknown[];
  parameters?: { name?: string; in?: string; required?: boolean; $ref?: string }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  responses?: Record<
    string,
    { description?: string; content?: Record<string, { schema?: unknown }> }
  >;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  summary { cursor: pointer; padding: .3rem 0; } code, pre { font: 13px/1.4 ui-monospace, monospace; }
  pre { background: #8881; padding: .8rem; overflow: auto; } .method { display: inline-block; width: 4.5rem; font-weight: 700; }
  details { border-bottom: 1px solid #8884; } table { border-collapse: collapse; } td { padding: .1rem 1rem .1rem 0; vertical-align: top; }
  :root { color-scheme: light dark; }`;

/** A readable page about an API, from its OpenAPI document, which is also at `jsonUrl`. */
export function renderApi({ info, paths, components }: OpenApi, jsonUrl: string): string {
  const routes = Object.entries(paths ?? {}).flatMap(([path, operations]) =>
    METHODS.filter((method) => operations[method]).map((method) =>
      operation(method, path, operations[method]!)
    )
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) =>
    `<details id="${escape(name)}"><summary><code>${escape(name)}</code></summary>${
      json(schema)
    }</details>`
  );
  return page(
    `${info?.title ?? "API"} ${info?.version ?? ""}`,
    `<p>${escape(info?.description ?? "")}</p>
    <p>The same for machines: <a href="${escape(jsonUrl)}">openapi.json</a></p>
    <h2>Routes</h2>${routes.join("\n")}
    ${schemas.length > 0 ? `<h2>Schemas</h2>${schemas.join("\n")}` : ""}`,
  );
}

function operation(method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    `<code>${escape(parameter.name ?? parameter.$ref ?? "")}</code>` +
    (parameter.in ? ` (${escape(parameter.in)}${parameter.required ? ", required" : ""})` : "")
  );
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => {
    const schema = Object.values(response.content ?? {})[0]?.schema;
    return `<tr><td>${escape(status)}</td><td>${escape(response.description ?? "")}` +
      `${schema ? json(schema) : ""}</td></tr>`;
  });
  return `<details><summary><span class="method">${method.toUpperCase()}</span>
    <code>${escape(path)}</code> ${escape(operation.summary ?? "")}</summary>
    <p>${escape(operation.description ?? "")}</p>
    ${parameters.length > 0 ? `<p>Parameters: ${parameters.join(", ")}</p>` : ""}
    ${body ? `<p>Body:</p>${json(body)}` : ""}
    <table>${answers.join("\n")}</table></details>`;
}

/** JSON with its references as links. */
function json(value: unknown): string {
  const text = escape(JSON.stringify(value, null, 2));
  return `<pre>${text.replace(/#\/components\/schemas\/([\w.-]+)/g, '<a href="#$1">$1</a>')}</pre>`;
}

/** A page in the style of these documents. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
    <style>${STYLE}</style><h1>${escape(title)}</h1>${body}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
