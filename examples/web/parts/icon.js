import { html } from "htm/preact";

/** Drawn on a grid of 24, as lines. */
const PATHS = {
  today: "M12 3c1 4 5 5 5 10a5 5 0 0 1-10 0c0-2 1-3 2-4 0 2 1 3 2 3 0-4-1-6 1-9Z",
  chat: "M4 5h16v11H9l-5 4V5Z",
  progress: "M4 19h16M6 16v-4M11 16V6M16 16v-7",
  plans: "M6 4h12v16H6zM9 9h6M9 13h6M9 17h3",
  you: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 20c1-4 4-6 8-6s7 2 8 6",
  memories: "M12 4a6 6 0 0 0-4 10c1 1 1 2 1 3h6c0-1 0-2 1-3a6 6 0 0 0-4-10ZM10 20h4",
  import: "M12 4v10M8 10l4 4 4-4M4 17v3h16v-3",
  check: "m5 12 5 5 9-10",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  next: "m9 6 6 6-6 6",
  back: "m15 6-6 6 6 6",
  send: "M5 12h13M12 5l7 7-7 7",
  edit: "M5 19h3L19 8l-3-3L5 16v3Z",
  forget: "M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12",
  history: "M4 12a8 8 0 1 0 3-6L4 8M4 4v4h4M12 8v4l3 2",
  why:
    "M12 17v.5M9.5 9a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7v.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  up: "M7 11v9H4v-9h3Zm0 0 4-7c2 0 2 1 2 3l-1 3h6l-1.500 8-1.500 2H7",
  down: "M7 13V4H4v9h3Zm0 0 4 7c2 0 2-1 2-3l-1-3h6l-1.500-8L15 4H7",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM20 20l-4-4",
  offline:
    "M3 3l18 18M5 12a10 10 0 0 1 4-2.500M9 15.500a5 5 0 0 1 6 0M19 12a10 10 0 0 0-5-2.700M12 19v.5",
  trophy: "M8 4h8v5a4 4 0 0 1-8 0V4ZM8 6H5c0 3 1 4 3 4M16 6h3c0 3-1 4-3 4M12 13v4M8 20h8M10 17h4",
};

/**
 * A sign beside words; by itself it says nothing to a reader of screens.
 *
 * @param {{ name: keyof typeof PATHS, size?: number }} props
 */
export function Icon({ name, size = 20 }) {
  return html`
    <svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true"
      focusable="false">
      <path d=${PATHS[name]} />
    </svg>
  `;
}
