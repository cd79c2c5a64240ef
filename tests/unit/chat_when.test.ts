import { assertEquals } from "@std/assert";
import { readWhen } from "../../supabase/functions/_shared/actions/when.ts";

// A Thursday.
const NOW = "2026-11-26T10:15:30";

const READ: Record<string, [string, boolean]> = {
  "2026-11-25T18:30": ["2026-11-25T18:30", false],
  "2026-11-25T18:30:00": ["2026-11-25T18:30", false],
  "2026-11-25T18:30:00+01:00": ["2026-11-25T18:30", false],
  "2026-11-25T18:30:00Z": ["2026-11-25T18:30", false],
  "2026-11-25 18:30": ["2026-11-25T18:30", false],
  "2026-11-25 6:30 pm": ["2026-11-25T18:30", false],
  "2026-11-25 18h30": ["2026-11-25T18:30", false],
  "2026-11-25": ["2026-11-25T12:00", true],
  "2026-11-25 evening": ["2026-11-25T19:00", true],
  "2026-11-25 Abend": ["2026-11-25T19:00", true],
  "2026-11-25 après-midi": ["2026-11-25T15:30", true],
  "2026-11-25 manhã": ["2026-11-25T08:00", true],
  "yesterday evening": ["2026-11-25T19:00", true],
  "vorgestern früh": ["2026-11-24T08:00", true],
  "hier soir": ["2026-11-25T19:00", true],
  "anoche": ["2026-11-25T12:00", true],
  "ontem à noite": ["2026-11-25T19:00", true],
  "ieri mattina": ["2026-11-25T08:00", true],
  "this morning": ["2026-11-26T08:00", true],
  "09:05": ["2026-11-26T09:05", false],
};

for (const [said, [local, isDay]] of Object.entries(READ)) {
  Deno.test(`readWhen() reads "${said}"`, () => {
    assertEquals(readWhen(said, NOW), { local, date: local.slice(0, 10), isDay });
  });
}

Deno.test("readWhen() reads no day that is on no calendar, and no hour that is on no clock", () => {
  for (
    const said of [
      "",
      "soon",
      "2026-02-31",
      "2026-13-01",
      "0000-00-00",
      "9999-12-31",
      "25:00",
      "12:61",
    ]
  ) assertEquals(readWhen(said, NOW), undefined, said);
});
