import type { Kind } from '../../../src/record/document-kinds.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { hasHeadlineVerb, isLetterhead } from './is-letterhead.ts';
import { allKindWords } from '../languages/reading.ts';
import type { KindWords } from '../languages/kinds.ts';

/** A kind, and the words that say it. */
export interface SaidKind {
  kind: Kind;
  exact: string;
}

interface KindPattern {
  kind: Kind;
  pattern: RegExp;
}

type Field = 'lines' | 'titles' | 'owned' | 'held';

const patternsOf = (field: Field, make: (words: string) => RegExp): KindPattern[] =>
  allKindWords
    .flatMap((words: KindWords) => Object.entries(words[field] ?? {}) as [Kind, string][])
    .map(([kind, words]) => ({ kind, pattern: make(words) }));

/** Releases are numbered: `Comunicado No. 123`, `Press release 24/55`. */
const NUMBER = String.raw`(?:,? (?:no|nr|núm|n[º°o]|#)?\.? ?\d[\d/.-]{0,12})?`;
const lines = patternsOf(
  'lines',
  (words) => new RegExp(`^[*[(–—-]{0,3} ?(?:${words})${NUMBER} ?[*\\])–—:.-]{0,3}$`, 'iu'),
);
const titles = [
  ...patternsOf('titles', (words) => new RegExp(`^(?:${words})(?![\\p{L}])`, 'iu')),
  ...patternsOf(
    'owned',
    (words) =>
      new RegExp(
        `^(?:\\p{Lu}[\\p{L}.-]*,? |of |the |and |for ){0,5}\\p{Lu}[\\p{L}.-]*[’'](?:s )? ?(?:Joint )?(?:${words})(?!\\p{L})`,
        'u',
      ),
  ),
];
const held = patternsOf('held', (words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'));
const about = new RegExp(`(?<!\\p{L})(?:${allKindWords.map((words) => words.about).join('|')})(?!\\p{L}).*$`, 'isu');

/** `MEDIA RELEASE MINISTER FOR PORTS`: in capitals no mark stands before who issues it. */
const BEFORE_ISSUER =
  /^(?<label>(?:PRESS|MEDIA|NEWS) (?:RELEASE|STATEMENT)|COMUNICADO(?: DE PRENSA)?|COMMUNIQUÉ(?: DE PRESSE)?) (?<issuer>\S.*)$/u;

/** Longer lines say more. */
const longestLine = 160;

function find(patterns: readonly KindPattern[], text: string): SaidKind | undefined {
  for (const { kind, pattern } of patterns) {
    const exact = pattern.exec(text)?.[0];
    if (exact !== undefined) return { kind, exact };
  }
  return undefined;
}

/** What a line of a head says the document is, where it says nothing else but its number and its day: `PRESS RELEASE`. */
export function kindOfLine(line: string): SaidKind | undefined {
  if (line.length > longestLine) return undefined;
  const whole = find(lines, line.trim());
  if (whole) return whole;
  const [first = '', ...rest] = line.split(/ ?[|•·:—–] ?|, | - /);
  if (rest.length > 0 && (readDateLine(line) || isLetterhead(rest.join(' ').trim()))) return find(lines, first.trim());
  const issued = BEFORE_ISSUER.exec(line)?.groups;
  return issued && isLetterhead(issued['issuer'] ?? '') ? find(lines, issued['label'] ?? '') : undefined;
}

/** What a title says at its beginning that the document is: `Statement by`; of a speech behind a colon, too: `Firma del convenio: Palabras del alcalde`. */
export function kindOfTitle(title: string): SaidKind | undefined {
  const first = find(titles, title.trim());
  if (first) return first;
  const tail = /^[^:]{3,160}: (?<tail>[^:]+)$/u.exec(title.trim())?.groups?.['tail'];
  const behind = tail === undefined || hasHeadlineVerb(tail) ? undefined : find(titles, tail);
  return behind?.kind === 'speech' ? behind : undefined;
}

/** What a title says that was held, unless it is what was spoken of. A transcript is of something. */
export function heldKindOf(title: string): SaidKind | undefined {
  const own = find(titles, title.trim());
  return own === undefined || own.kind === 'transcript' ? (find(held, title.replace(about, '')) ?? own) : own;
}
