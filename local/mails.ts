import { html, raw } from "hono/html";

/** A mail as the auth service hands it over. */
interface Mail {
  to: string;
  subject: string;
  text?: string;
  html?: string;
}

type Kept = { to: string; subject: string; text: string; at: string };

const MOST = 100;

/**
 * The mails of the local auth service: none is sent, the last hundred are kept in memory and listed
 * at `/mails`, as JSON at `/mails?format=json`. Links to the auth service lead to this stack,
 * whatever its port, and from there on to the `site_url` of `config.toml`.
 */
export class Mails {
  readonly #kept: Kept[] = [];
  readonly #siteUrl: string;
  readonly #url: string;

  constructor(siteUrl: unknown, url: string) {
    this.#siteUrl = String(siteUrl ?? "").replace(/\/$/, "");
    this.#url = url;
  }

  /** What the auth service calls in place of a mail server. */
  readonly send = (mail: Mail): Promise<void> => {
    const { to, subject } = mail;
    const text = this.#toThisStack(mail.text ?? mail.html ?? "");
    this.#kept.unshift({ to, subject, text, at: new Date().toISOString() });
    this.#kept.splice(MOST);
    return Promise.resolve();
  };

  /** The page, or the list for a test. */
  answer(request: Request): Response {
    if (new URL(request.url).searchParams.get("format") === "json") {
      return Response.json({ data: this.#kept });
    }
    return new Response(page(this.#kept), {
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
    });
  }

  #toThisStack(text: string): string {
    return text.replaceAll(`${this.#siteUrl}/auth/v1/`, `${this.#url}/auth/v1/`);
  }
}

function page(mails: Kept[]): string {
  return String(html`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Mails</title>
  ${raw(STYLE)}
  <h1>Mails of the local stack</h1>
  <p>Nothing leaves this machine. The last ${MOST}, newest first; reload for new ones.</p>
  ${mails.length > 0 ? mails.map(article) : html`<p>None yet.</p>`}
</html>`);
}

const STYLE = `<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #8881; padding: 1rem; }
</style>`;

function article({ subject, to, at, text }: Kept) {
  return html`
    <article>
      <h2>${subject}</h2>
      <p>to ${to}, <time>${at}</time></p>
      <pre>${text.split(/(https?:\/\/\S+)/).map(linked)}</pre>
    </article>
  `;
}

function linked(part: string) {
  return /^https?:/.test(part) ? html`<a href="${part}">${part}</a>` : part;
}
