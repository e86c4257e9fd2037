import { createLexicon } from '../../scripts/search/phrases/create-lexicon.ts';
import { readDocumentWords } from '../../scripts/search/phrases/document-words.ts';
import { makeShards } from '../../scripts/search/phrases/make-shards.ts';
import { createNumbering } from '../../scripts/search/phrases/number-words.ts';
import { createSeededRandom } from '../../scripts/tools/seeded-random.ts';
import type { SearchedName } from '../../src/phrases/names-file.ts';
import type { TextDocument, TextPassage } from '../../src/phrases/shards.ts';

const dice = createSeededRandom(155);
const common = 'the of and to a we will our harbour pier council ships trade people work new plan said not have'.split(
  ' ',
);
const chatter = (count: number) => Array.from({ length: count }, () => common[dice(common.length)] ?? '').join(' ');
const speakers = ['Ana Reyes', 'Ben Sato', 'Ms. Okafor'];

/** A transcript or an article of words that stand everywhere. */
function generated(number: number): TextDocument {
  const isCall = number % 2 === 0;
  const speaker = speakers[number % speakers.length] ?? '';
  const passages = Array.from({ length: 30 }, (_, at): TextPassage => {
    const text = `${chatter(40)} item${String(number * 30 + at)}.`;
    const said = isCall ? [{ speaker, mode: 'spoken' as const, start: 0, end: text.length }] : [];
    return { id: `p${String(at + 1)}`, text, name: `¶${String(at + 1)}`, said };
  });
  return { id: `d${String(number).padStart(3, '0')}`, title: `Document ${String(number)}`, kind: '', passages };
}

const quoted = (text: string, speaker: string, words: string, more: Partial<TextPassage> = {}) => ({
  text,
  said: [{ speaker, mode: 'direct' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  ...more,
});
/** What is to be found, among so much else. */
const planted: [document: number, passage: number, words: Partial<TextPassage>][] = [
  [12, 3, quoted('“The tide waits for no council,” Reyes said.', 'Ana Reyes', 'The tide waits for no council')],
  [90, 0, { text: 'The tide waits for no council', part: 'around' }],
  [140, 29, { text: 'Reporting by Jo Lind; the tide waits for no council is a song.', part: 'signature' }],
  [33, 7, quoted('“Dredging will cost us dear,” said Sato of the channel.', 'Ben Sato', 'Dredging will cost us dear')],
  [35, 7, { text: 'Sato left before the dredging of the channel began.' }],
  [77, 4, quoted('“Eel quotas are fair,” said Reyes.', 'Ana Reyes', 'Eel quotas are fair', { topics: ['Fishing'] })],
  [78, 4, { text: 'Quotas were set far from where any eel of the delta was seen by the people who count them.' }],
  [79, 4, { text: 'Nobody sets eel quotas so.' }],
  [101, 9, quoted('“We close on Sundays,” Okafor said.', 'Ms. Okafor', 'We close on Sundays')],
];
const documents: readonly TextDocument[] = Array.from({ length: 155 }, (_, number) => generated(number));
for (const [document, passage, words] of planted)
  Object.assign(documents[document]?.passages[passage] ?? {}, { said: [], ...words });

const name = (
  own: string,
  forms: Partial<SearchedName['forms']>,
  card: Partial<SearchedName['card']> = {},
): SearchedName => ({
  forms: { full: [own.toLowerCase()], acronyms: [], parts: [], ...forms },
  card: { name: own, path: `people/${own}/`, counts: '', rows: [], ...card },
  weight: 1,
});
const names: SearchedName[] = [
  name('Ana Reyes', { full: ['ana reyes', 'reyes', 'mayor reyes'], parts: ['ana'] }, { speaker: 'Ana Reyes' }),
  name('Ben Sato', { full: ['ben sato', 'sato'] }, { speaker: 'Ben Sato' }),
  name('Ms. Okafor', { full: ['ms okafor'], parts: ['okafor'] }, { speaker: 'Ms. Okafor' }),
  name('Fishing', {}, { topic: 'Fishing', terms: ['fishing', 'eel'] }),
  name('Harbour Works Agreement', { acronyms: ['hwa'] }),
];

/** The files of their index, as a site publishes them: name and payload. */
export function indexManyDocuments(): Map<string, unknown> {
  const numbering = createNumbering();
  const lexicon = createLexicon();
  for (const document of documents) {
    const words = readDocumentWords(document);
    numbering.add(words);
    lexicon.add(words.counted);
  }
  return new Map([...makeShards(documents, numbering.done(), { names, tries: [] }), ...lexicon.shards()]);
}

/** Questions to them, each with what must come first: a name, a passage of a document, or nothing. Where a person said nothing of it, search leads to the person. */
export const askedOfMany: readonly (readonly [query: string, answer: string])[] = [
  ['Reyes', 'Ana Reyes'],
  ['mayor reyes', 'Ana Reyes'],
  ['who is Ben Sato?', 'Ben Sato'],
  ['Okafor', 'Ms. Okafor'],
  ['fishing', 'Fishing'],
  ['HWA', 'Harbour Works Agreement'],
  // A statement before a heading and a credit, which stand in newer documents.
  ['the tide waits', 'd012#p4'],
  ['tide waits for no council', 'd012#p4'],
  ['“The tide waits for no council”', 'd012#p4'],
  ['Reyes tide', 'd012#p4'],
  ['tide council', 'd012#p4'],
  // A statement before a mention.
  ['dredging', 'd033#p8'],
  ['Sato dredging', 'd033#p8'],
  ['said:sato channel', 'nothing'],
  ['dredging of the channel', 'd035#p8'],
  ['what did Sato say about dredging', 'd033#p8'],
  ['Reyes fishing', 'd077#p5'],
  ['said:"Ana Reyes" eel', 'd077#p5'],
  ['eel quotas', 'd077#p5'],
  // Nearer words before words further apart.
  ['quotas eel delta', 'd078#p5'],
  ['Okafor Sundays', 'd101#p10'],
  ['close sundays', 'd101#p10'],
  ['item4000', 'd133#p11'],
  ['tide sundays', 'nothing'],
  ['zeppelin', 'nothing'],
];
