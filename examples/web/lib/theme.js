import { effect, signal } from "@preact/signals";

/** @typedef {"system" | "light" | "dark"} Theme */

/** @type {import("@preact/signals").Signal<Theme>} */
export const theme = signal(
  /** @type {Theme} */ (localStorage.getItem("slow-burn-theme") ?? "system"),
);

const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = signal(dark.matches);
dark.addEventListener("change", () => isDark.value = dark.matches);

effect(() => {
  const shown = theme.value === "system" ? (isDark.value ? "dark" : "light") : theme.value;
  document.documentElement.dataset.theme = shown;
  document.querySelector("meta[name=theme-color]")
    ?.setAttribute("content", shown === "dark" ? "#15110e" : "#fbf7f1");
  if (theme.value === "system") localStorage.removeItem("slow-burn-theme");
  else localStorage.setItem("slow-burn-theme", theme.value);
});
