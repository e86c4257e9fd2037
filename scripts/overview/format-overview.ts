import { nextThings, type NextThing, type Settled } from '../../src/record/next-things.ts';
import { mostFrequent, spanOf, valuesOf, type Overview, type Told } from '../../src/record/overview.ts';
import { countDoubts } from '../review/format-review.ts';
import { typedCommand } from '../program/typed-command.ts';

const count = (number: number): string => number.toLocaleString('en');
const ofDocuments = (number: number): string => `${count(number)} document${number === 1 ? '' : 's'}`;

/**
 * What was found in a folder that nobody has worked on, what of it is in doubt, and the three next things worth doing.
 *
 * @param typed a command as it is typed for this archive.
 */
export function formatOverview(
  overview: Overview,
  settled: Settled,
  typed: (line: string) => string = typedCommand,
): string {
  const { documents, kinds, days, languages, speakers, statements, doubtful } = overview;
  if (documents === 0 && settled.leftOut === 0) return noDocument;
  const doubts = countDoubts(doubtful);
  const lines = [
    `What was found in ${ofDocuments(documents)}`,
    `  kinds       ${[...listFrequent(valuesOf(kinds)), ...ofNone(kinds, 'of none that the rules know')].join(', ')}`,
    `              ${howCertain(kinds)}`,
    `  days        ${[...span(days), ...ofNone(days, 'without one')].join(', ')}`,
    `              ${howCertain(days)}`,
    `  languages   ${listFrequent(valuesOf(languages)).join(', ')}`,
    `  speakers    ${speakers.size === 0 ? 'none' : `${count(speakers.size)} by name: ${listFrequent([...speakers.values()]).join(', ')}`}`,
    `  statements  ${count(statements.named)} of somebody who is named or described, ${count(statements.nobody)} of nobody`,
    `              who speaks is told by what stands around in ${count(statements.byContext)}`,
    `In doubt: ${doubts === '' ? 'nothing that a rule can tell' : `${doubts}, in ${ofDocuments(doubtful.length)}`}`,
    'Worth doing next',
    ...nextThings(overview, settled).map(
      ({ kind, count: about }, at) => `  ${String(at + 1)}. ${things[kind](about, typed)}`,
    ),
    'The same is on the page /found/ of the site.',
  ];
  return `${lines.join('\n')}\n`;
}

/** All else would be of nothing. */
const noDocument = 'No document was found: put your files into the folder sources/ of the archive, and build again.\n';

function listFrequent(values: { name: string; count: number }[]): string[] {
  const { first, others } = mostFrequent(values);
  return [
    ...first.map(({ name, count: times }) => `${name} ${count(times)}`),
    ...(others > 0 ? [`others ${count(others)}`] : []),
  ];
}

const ofNone = ({ none }: Told, words: string): string[] => (none > 0 ? [`${words} ${count(none)}`] : []);

const howCertain = ({ stated, other }: Told): string =>
  `${count(stated)} as the documents say, ${count(other)} worked out or supplied`;

function span(days: Told): string[] {
  const { first, last } = spanOf(days) ?? {};
  return first === undefined ? [] : [first === last ? first : `from ${first} to ${last ?? ''}`];
}

const things: Readonly<Record<NextThing['kind'], (about: number, typed: (line: string) => string) => string>> = {
  mend: (files) => `Mend or take away what was left out (${count(files)}): each is named above, with the reason.`,
  link: (_, typed) => `Link names: ${typed('suggest --propose')} lists people, organizations and places to accept.`,
  settle: (_, typed) =>
    `Settle the most doubtful documents: ${typed('review')} lists them with the lines of their cards that would.`,
  date: (documents) =>
    `Say the day of ${ofDocuments(documents)} on ${documents === 1 ? 'its card' : 'their cards'}, or that it is not stated.`,
  name: () => 'Name the archive in archive.yaml: title, description, languages, rights.',
  kind: (documents) =>
    `Say in archive.yaml, for a folder, what kind ${documents === 1 ? 'the document is' : `the ${count(documents)} documents are`} of which none was found.`,
  freeze: (_, typed) => `Before you publish it, give its addresses out: ${typed('freeze')}`,
  read: () => 'Read a document beside its source: “Text and source” on its page.',
  'not-held': () => 'Say in archive.yaml what the archive does not hold: notHeld.',
  guide: () => 'Write a guide: content/dossiers/.',
};
