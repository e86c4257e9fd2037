/** Words that end a noun phrase. */
const STOP = new Set(
  `in on at of by with for from to as than into onto over under below above about across through between within without during before after
  since until among against around per via toward towards behind beyond near despite upon off out up down
  and or but nor so yet if because while when where whether that which who whom whose what how why though although
  the a an this these those their its his her our my your some any each every all both no
  is are was were be been being am has have had having do does did will would can could may might must shall should
  it he she they we you i them us him me who not also just only even still already now then here there yesterday today tomorrow
  said says always sometimes perhaps besides versus plus minus whereas thus across perhaps alone apart more less
  including according following remains becomes makes takes gets goes comes gives shows means needs wants helps works lives
  left came went go goes made took got gave joined signed agreed voted died lost received remain live work face need want`.split(
    /\s+/,
  ),
);
/** Plurals that describe the noun behind them: human rights groups, arms deals. */
const DESCRIBING =
  /^(?:rights|arms|sports|goods|services|sales|systems|operations|communications|materials|affairs|sciences|arts|women[’']s|veterans[’']?|metrics?)$/i;
const PLURAL_WITHOUT_S =
  /^(?:people|persons|men|women|children|police|personnel|staff|aircraft|feet|cattle|fish|troops|folks|media|youth|faculty|clergy|servicemen|servicewomen|policemen|firefighters|businesspeople|salespeople|spacecraft|livestock|poultry|alumni|Chinese|Japanese|Portuguese|British|Irish|French)$/i;
const NO_PLURAL =
  /(?:ss|us|is|ous|[’']s)$|^\p{Lu}\p{L}*as$|^(?:does|gas|always|news|series|species|thanks|overseas|afterwards|towards|yes|plus|Congress)$/u;

/** Spans of time are dates' business, multiples are no quantities of anything. */
const TIME =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|quarters?|nights?|mornings?|evenings?|semesters?|generations?|times|fold|ways|things|o[’']clock|am|pm|ET|EST|EDT)$/i;

/** Measures and people: whatever follows them is another phrase. */
const ENDS_AT_ONCE =
  /^(?:degrees|miles|kilometers|kilometres|acres|hectares|tons|tonnes|gigatons|feet|inches|meters|metres|gallons|liters|litres|barrels|pounds|ounces|gigawatts|megawatts|kilowatts|people|persons|men|women|children)$/;

export interface CountedNoun {
  /** The noun that is counted: `organizations`. */
  noun: string;
  /** `[start, end)` of the phrase in the text, from the first word behind the number to the noun. */
  start: number;
  end: number;
}

const TOKEN = /^(,?[ \u00a0\n]+|[ \u00a0](?=“))([\p{L}][\p{L}\p{N}.’'/&‑-]*)/u;

/** True for words that end a noun phrase or cannot be in one. */
export const endsPhrase = (word: string): boolean => STOP.has(word.toLowerCase());

const isPlural = (word: string): boolean =>
  PLURAL_WITHOUT_S.test(word) || (/\p{L}{2}s$/u.test(word) && !NO_PLURAL.test(word));

/** The plural noun that a number at the end of `text.slice(0, from)` counts: the last one before the phrase ends. */
export function findCountedNoun(text: string, from: number): CountedNoun | undefined {
  let at = from;
  let found: CountedNoun | undefined;
  let first: number | undefined;
  for (let words = 0; words < 8; words += 1) {
    const match = TOKEN.exec(text.slice(at, at + 60));
    if (!match) break;
    const [whole, gap = '', printed = ''] = match;
    const word = printed.replace(/(?<![.’'/-])[.’'/-]+$/u, '');
    const start = at + gap.length;
    if (gap.startsWith(',') && (found !== undefined || words === 0)) break;
    const bridge = /^(?:and|or)$/.test(word) && (found === undefined ? words > 0 : DESCRIBING.test(found.noun));
    if (!bridge && endsPhrase(word)) break;
    if (TIME.test(word)) break;
    first ??= start;
    if (isPlural(word)) found = { noun: word, start: first, end: start + word.length };
    else if (found !== undefined && !DESCRIBING.test(found.noun) && /ly$|ing$|ed$/.test(word)) break;
    at += whole.length;
    if (ENDS_AT_ONCE.test(word)) break;
    if (/[.]$/.test(printed) && !/^(?:\p{Lu}\.)+$/u.test(printed)) break;
  }
  return found;
}
