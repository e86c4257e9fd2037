import { pickOne, type SeededRandom } from '../seeded-random.ts';
import { amounts, cues, dates, labels, lineEnds, lineStarts, markup, names, quotes, words } from './vocabulary.ts';

/** What a run of words draws from, the frequent ones more than once. */
const prose = [
  words,
  words,
  words,
  words,
  words,
  names,
  names,
  cues,
  quotes,
  dates,
  amounts,
  ['.', ',', '. ', '?', ';', ' — ', '…', ':'],
];
const marked = [...prose, markup, markup, markup];

/** `count` calls of `make`, one after the other. */
const repeat = (count: number, make: () => string): string[] => Array.from({ length: count }, make);

/** A run of words, names, quotation marks, dates and amounts, in no grammar but the one that chance gives it. */
function makeWords(random: SeededRandom, lists: readonly (readonly string[])[], most: number): string {
  return repeat(1 + random(most), () => `${pickOne(pickOne(lists, random), random)}${random(5) === 0 ? '' : ' '}`).join(
    '',
  );
}

/** A sentence as reports have them: somebody says something, in marks or not. */
function makeStatement(random: SeededRandom): string {
  const [name, said, cue] = [
    pickOne(names, random),
    makeWords(random, [words, words, words, amounts, dates], 9),
    pickOne(cues, random),
  ];
  return pickOne(
    [
      `“${said.trim()},” ${name}${cue}. `,
      `${name}${cue} “${said.trim()}.” `,
      `"${said.trim()}", ${name}${cue} ${pickOne(dates, random)}, "${makeWords(random, [words], 5).trim()}." `,
      `${name}${cue}${said.trim()} and ${makeWords(random, [names, words], 4)}. `,
      `‘${said}’${cue}${name} “${said}. `,
    ],
    random,
  );
}

const makeSentences = (random: SeededRandom, most: number): string =>
  repeat(1 + random(most), () => (random(3) === 0 ? makeWords(random, prose, 14) : makeStatement(random))).join('');

/** Plain prose: paragraphs of statements under a headline, with whatever ends a line. */
export const makeProse = (random: SeededRandom): string =>
  repeat(1 + random(8), () => makeSentences(random, 5) + pickOne(lineEnds, random)).join('');

/** Markdown: nested beginnings of lines before words and inline signs. */
export const makeMarkdown = (random: SeededRandom): string =>
  repeat(1 + random(14), () => {
    const start = repeat(random(4), () => pickOne(lineStarts, random)).join('');
    const line = random(3) === 0 ? makeStatement(random) : makeWords(random, marked, 10);
    return start + line + pickOne(lineEnds, random);
  }).join('');

/** A transcript: labels and what follows them, now and then with a header. */
export const makeTranscript = (random: SeededRandom): string => {
  const header = random(2) === 0 ? 'Via Teleconference\n\n(May 7, 2020)\n\n3:45 P.M. EST\n\n' : '';
  const turns = repeat(1 + random(12), () => {
    const start = random(5) === 0 ? '' : pickOne(labels, random);
    return start + makeSentences(random, 3) + pickOne(lineEnds, random);
  });
  return header + turns.join(random(3) === 0 ? '\n' : '\n\n');
};

/** Signs and letters with nothing in mind. */
export const makeNoise = (random: SeededRandom): string =>
  repeat(1 + random(80), () =>
    pickOne(pickOne([markup, lineStarts, lineEnds, quotes, labels, words, cues, dates, amounts], random), random),
  ).join('');

/** One piece over and over: what costs more than it is long shows here. */
export const makeRepetition = (random: SeededRandom): string => {
  const piece = repeat(1 + random(4), () =>
    pickOne(
      pickOne([names, cues, quotes, words, markup, dates, amounts, labels, lineStarts, lineEnds], random),
      random,
    ),
  ).join(pickOne(['', ' '], random));
  return (
    makeWords(random, prose, 5) +
    piece.repeat(Math.min(10 + random(1500), Math.ceil(30_000 / piece.length))) +
    makeStatement(random)
  );
};

const fieldNames = [
  'title',
  'date',
  'author',
  'authors',
  'category',
  'permalink',
  'lang',
  'published_time',
  'x',
  'deck',
  'publisher',
];

/** YAML between its fences, mostly well-formed. */
export const makeFrontMatter = (random: SeededRandom): string => {
  const value = () => {
    const text = makeWords(random, [words, names, dates, amounts, ['x: y', '#', '- ']], 5).replace(/[\r\n]/g, ' ');
    return random(6) === 0 ? text : JSON.stringify(text);
  };
  const fields = repeat(1 + random(5), () => `${pickOne(fieldNames, random)}: ${value()}`);
  return `---\n${[...new Map(fields.map((field) => [field.split(':')[0], field])).values()].join('\n')}\n---\n`;
};
