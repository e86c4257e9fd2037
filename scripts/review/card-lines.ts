import { stringify } from 'yaml';
import type { Doubt, DoubtKind } from '../../src/record/doubts.ts';

/** Words that tell a statement from others of its passage, and are read at a glance. */
const longest = 60;

function shorten(words: string): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf(' ', longest);
  return words.slice(0, end > 0 ? end : longest).trimEnd();
}

const quoted = (words: string): string => `“${shorten(words)}${words.length > longest ? '…' : ''}”`;

const whys: Readonly<Record<string, string>> = {
  'only candidate': 'nobody else was named before',
  'goes on speaking': 'who had just spoken',
  'told of last': 'who had just been told of',
  'only holder': 'the only one of that office here',
};

/** What is doubtful, and what the card would say to settle it: an entry of a list, or the field itself. */
interface Described {
  said: string;
  field: string;
  /** What the editor must fill in is in capitals. */
  entry: object | string;
}

const statement = ({ block = '', words = '', ref, printed }: Doubt): Pick<Described, 'field' | 'entry'> => ({
  field: 'quotes',
  entry: {
    exact: words,
    block,
    ...(printed === undefined ? { speaker: ref ?? 'PERSON-ID' } : { printed }),
    reason: 'WHY',
  },
});
/** `MS. SEARS`, `THE FIRST LADY`: set as transcripts set who speaks. */
const isSetAsSpeaker = (label: string): boolean => label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);
const day = (value: string): Pick<Described, 'field' | 'entry'> => ({
  field: 'date',
  entry: { value, note: 'WHERE THAT IS SAID' },
});

const describe: Readonly<Record<DoubtKind, (doubt: Doubt) => Described>> = {
  speaker: (doubt) => {
    const { block = '', exact = '', value = '', note = '' } = doubt;
    const why = note === '' ? ', by what stands around it' : `: ${whys[note] ?? note}`;
    return { said: `${block} ${quoted(exact)} is taken for the words of ${value}${why}.`, ...statement(doubt) };
  },
  nobody: (doubt) => ({
    said: `${doubt.block ?? ''} ${quoted(doubt.exact ?? '')}: it is not told whose words these are.`,
    ...statement(doubt),
  }),
  label: ({ block = '', exact = '' }) => ({
    said: `${block} “${exact}” stands before one turn alone: a speaker, or words before a colon?`,
    field: 'speakers',
    entry: {
      label: exact,
      ...(isSetAsSpeaker(exact) ? { role: 'speaker' } : { is: 'not-a-label' }),
      reason: 'WHY',
    },
  }),
  day: ({ value = '', note = '' }) => ({ said: `The day, ${value}, was worked out. ${note}`.trim(), ...day(value) }),
  kind: ({ value = '', note = '' }) => ({
    said: `It is taken for a ${value}. ${note}`.trim(),
    field: 'kind',
    entry: 'KIND',
  }),
  'no-day': () => ({ said: 'No day was found.', ...day('YYYY-MM-DD') }),
  'no-title': ({ value = '' }) => ({
    said: `It has no title; ${value} stands in its place.`,
    field: 'title',
    entry: '[TITLE]',
  }),
};

/** What else may stand in an entry. */
const hints: Readonly<Record<string, string>> = {
  quotes:
    'speaker: an id of a person or organization, or nobody; in its place printed: words of the document, or is: not-a-quotation',
  speakers: 'speaker: an id; role: speaker, for one whom no authority has; or is: not-a-label',
};

const lists = new Set(['quotes', 'speakers']);

/**
 * The lines of a card that would settle doubts of one document, each below a comment that says what is doubtful. A field stands once, as
 * YAML wants it.
 */
export function cardLines(doubts: readonly Doubt[]): string[] {
  const byField = Map.groupBy(
    doubts.map((doubt) => describe[doubt.kind](doubt)),
    ({ field }) => field,
  );
  return [...byField].flatMap(([field, all]) => {
    if (!lists.has(field)) return [...all.map(({ said }) => `# ${said}`), `${field}: ${flow(all[0]?.entry ?? '')}`];
    return [
      `${field}: # ${hints[field] ?? ''}`,
      ...all.flatMap(({ said, entry }) => [`  # ${said}`, `  - ${flow(entry)}`]),
    ];
  });
}

/** In quotation marks throughout: a comma or a colon that is written in place of what is in capitals would end it. */
export const flow = (entry: object | string): string =>
  stringify(entry, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: true,
  }).trimEnd();
