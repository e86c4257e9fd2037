import { countDoubts } from '../review/format-review.ts';
import type { Overview, Told } from './overview.ts';

/** What the archive has already beside its documents. */
export interface Settled {
  /** Files that were left out. */
  leftOut: number;
  hasSettings: boolean;
  hasLedger: boolean;
}

const count = (number: number): string => number.toLocaleString('en');

/** What was found in a folder that nobody has worked on, what of it is in doubt, and the three next things worth doing. */
export function formatOverview(overview: Overview, settled: Settled): string {
  const { documents, kinds, days, languages, statements, doubtful } = overview;
  const doubts = countDoubts(doubtful);
  const lines = [
    `What was found in ${count(documents)} documents`,
    `  kinds       ${[...mostFrequent(kinds), ...ofNone(kinds, 'of none that the rules know')].join(', ')}`,
    `              ${howCertain(kinds)}`,
    `  days        ${[...span(days), ...ofNone(days, 'without one')].join(', ')}`,
    `              ${howCertain(days)}`,
    `  languages   ${mostFrequent(languages).join(', ')}`,
    `  statements  ${count(statements.named)} of somebody who is named or described, ${count(statements.nobody)} of nobody`,
    `In doubt: ${doubts === '' ? 'nothing that a rule can tell' : `${doubts}, in ${count(doubtful.length)} documents`}`,
    'Worth doing next',
    ...nextThings(overview, settled).map((thing, at) => `  ${String(at + 1)}. ${thing}`),
  ];
  return `${lines.join('\n')}\n`;
}

const shown = 8;

function mostFrequent({ values }: Told): string[] {
  const sorted = [...values].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = sorted.slice(shown).reduce((sum, [, number]) => sum + number, 0);
  return [
    ...sorted.slice(0, shown).map(([value, number]) => `${value} ${count(number)}`),
    ...(rest > 0 ? [`others ${count(rest)}`] : []),
  ];
}

const ofNone = ({ none }: Told, words: string): string[] => (none > 0 ? [`${words} ${count(none)}`] : []);

const howCertain = ({ stated, other }: Told): string =>
  `${count(stated)} as the documents say, ${count(other)} worked out or supplied`;

/** From the first day to the last; of sets and intervals the first that stands in them. */
function span({ values }: Told): string[] {
  const days = [...values.keys()].flatMap((value) => /\d{4}(?:-\d{2}){0,2}/.exec(value)?.[0] ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined ? [] : [first === last ? first : `from ${first} to ${last ?? ''}`];
}

/** The most useful first. */
function nextThings({ mentions, doubtful, kinds, days }: Overview, settled: Settled): string[] {
  const things: [isWanted: boolean, thing: string][] = [
    [
      settled.leftOut > 0,
      `Mend or take away the ${count(settled.leftOut)} files that were left out: they are named above.`,
    ],
    [mentions === 0, 'Link names: npm run suggest -- --propose lists people, organizations and places to accept.'],
    [doubtful.length > 0, 'Settle the most doubtful documents: npm run review -- --cards 20 writes cards to fill in.'],
    [days.none > 0, `Say the day of ${count(days.none)} documents on their cards, or that it is not stated.`],
    [!settled.hasSettings, 'Name the archive in archive.yaml: title, description, languages, rights.'],
    [
      kinds.none > 0,
      `Say in archive.yaml, for a folder, what kind the ${count(kinds.none)} documents are of which none was found.`,
    ],
    [!settled.hasLedger, 'Before you publish it, give its addresses out: npm run freeze.'],
    [true, 'Read a document beside its source: “Text and source” on its page.'],
    [true, 'Say in archive.yaml what the archive does not hold: notHeld.'],
    [true, 'Write a guide: content/dossiers/.'],
  ];
  return things.flatMap(([isWanted, thing]) => (isWanted ? [thing] : [])).slice(0, 3);
}
