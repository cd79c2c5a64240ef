import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { clock } from "../../lib/units.js";

/** How long it has been; it counts by itself. @param {{ since: string }} props */
export function Elapsed({ since }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return html`<span class="figure">${clock((now - Date.parse(since)) / 1000)}</span>`;
}
