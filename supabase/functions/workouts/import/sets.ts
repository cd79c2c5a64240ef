/** A set type of ours, or what a row is that is no set. */
export type RowKind = "warmup" | "working" | "drop" | "failure" | "rest" | "note";

const REST = /rest|timer|pause|ruhe|repos|descanso|riposo|recuper/;
const NOTE = /^(?:note|notiz|nota|remarque|anota)/;
const TYPES: Record<string, RowKind> = {
  normal: "working",
  regular: "working",
  working: "working",
  warmup: "warmup",
  warm: "warmup",
  drop: "drop",
  dropset: "drop",
  failure: "failure",
};

/** What Strong's set order says: `W`, `D`, `F`, a number, or that this is a rest timer or a note. */
export function kindOfOrder(order: string): RowKind {
  const text = order.trim().toLowerCase();
  if (text === "" || /^\d/.test(text)) return "working";
  if (REST.test(text)) return "rest";
  if (NOTE.test(text)) return "note";
  // Aufwärmen, calentamiento, échauffement, riscaldamento, aquecimento.
  if (/^[wacer]\d*$/.test(text)) return "warmup";
  if (/^d\d*$/.test(text)) return "drop";
  if (/^f\d*$/.test(text)) return "failure";
  return "working";
}

/** The type by its name, as Hevy and our own export write it. */
export function kindOfType(type: string): RowKind {
  return TYPES[type.toLowerCase().replace(/[^a-z]/g, "")] ?? "working";
}
