import { amounts } from "./careless/amounts.ts";
import { fields } from "./careless/fields.ts";
import { handles } from "./careless/handles.ts";
import { quotes } from "./careless/quotes.ts";
import { times } from "./careless/times.ts";
import { words } from "./careless/words.ts";
import { allergies } from "./histories/allergies.ts";
import { dates } from "./histories/dates.ts";
import { deleted } from "./histories/deleted.ts";
import { expiry } from "./histories/expiry.ts";
import { french } from "./histories/french.ts";
import { german } from "./histories/german.ts";
import { health } from "./histories/health.ts";
import { italian } from "./histories/italian.ts";
import { jokes } from "./histories/jokes.ts";
import { manyAtOnce } from "./histories/many_at_once.ts";
import { moreLanguages } from "./histories/more_languages.ts";
import { negations } from "./histories/negations.ts";
import { numbers } from "./histories/numbers.ts";
import { otherPeople } from "./histories/other_people.ts";
import { ownWords } from "./histories/own_words.ts";
import { places } from "./histories/places.ts";
import { regrouped } from "./histories/regrouped.ts";
import { repeated } from "./histories/repeated.ts";
import { schedules } from "./histories/schedules.ts";
import { spanish } from "./histories/spanish.ts";
import type { History } from "./types.ts";

/**
 * Histories in which the model proposes the right change every time. Where the contract is silent,
 * they hold that:
 * - the day of `valid_until` still counts; an update has the dates that it names and no others;
 * - an accepted `update` makes the proposal the current memory, of source `chat`, and the old one
 *   superseded; an accepted `forget` makes the old one forgotten, and the proposal is gone;
 * - of one memory one proposal stands at most: a newer one takes its place, and deleting the memory
 *   deletes it. A proposal to forget has the words of what is to be forgotten. Talking changes a
 *   proposal or takes it back (`proposed`, `forgotten`), and says no yes to it (`confirmed`);
 * - what was superseded, forgotten or has expired is not there to be confirmed: it is added anew;
 * - a message sent again under its id answers as the first time, and changes nothing;
 * - `add` confirms whatever kind it says, but not across `about`;
 * - a point at the end is a typographic sign; accents are letters.
 */
export const HISTORIES: History[] = [
  ...schedules,
  ...places,
  ...negations,
  ...health,
  ...allergies,
  ...numbers,
  ...dates,
  ...expiry,
  ...otherPeople,
  ...jokes,
  ...ownWords,
  ...deleted,
  ...manyAtOnce,
  ...regrouped,
  ...repeated,
  ...german,
  ...spanish,
  ...french,
  ...italian,
  ...moreLanguages,
];

/**
 * Histories in which the model errs: nothing true may be lost, nothing false added, and every
 * operation has its receipt. What they decide beyond the contract stands on top of each file.
 */
export const CARELESS: History[] = [
  ...handles,
  ...quotes,
  ...fields,
  ...times,
  ...amounts,
  ...words,
];
