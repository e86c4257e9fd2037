import { allSayings } from '../../languages/reading.ts';
import type { Saying } from '../../languages/saying.ts';
import { FULL_NAME, LOWER, NAME, TITLED_NAME } from './names.ts';

/** Who spoke, in a language other than English. Offsets are the text's. */
export interface ForeignTag {
  verb: [number, number];
  /** Absent where a pronoun or nobody is named. */
  subject?: [number, number];
  /** True where the subject is or ends with a name. */
  isNamed: boolean;
  /** True where a noun that is none for people, bodies or papers stands behind the verb: it may be what is acted on, `reconoció la sencillez`. */
  isUnsure: boolean;
  /** True of `dit-il`: no word of anybody whose words it stands in, as `dit-on` may be. */
  isPronoun: boolean;
  /** Behind all that says who spoke: the subject, and what he is behind a comma. */
  end: number;
}

interface Patterns {
  verb: RegExp;
  pronoun: RegExp | undefined;
  between: RegExp;
  /** The name in group 1, alone or behind a role. */
  name: RegExp;
  /** `el secretario de Hacienda, Tomás Ibarra`: the name in group 1, in apposition to what it is. */
  apposed: RegExp;
  /** True of words that begin with a noun for people, bodies or papers, or with capitals. */
  isRole: RegExp;
  /** A role without a name. */
  role: RegExp;
  /** `, directeur général du port`: what stands behind a name and says who it is. */
  described: RegExp;
}

/** Behind the noun of a role: what joins it to somebody else. */
const NO_ROLE = 'par|por|con|avec|sur|sobre|y|e|et|ou|o|que|qui|dont|dans|chez|sans|sin|contre|contra|entre';

function buildPatterns({
  verbs,
  besideMarks,
  withPronoun,
  between,
  article,
  of,
  people,
  bodies,
  documents,
}: Saying): Patterns {
  const noun = String.raw`(?:${people}|${bodies}|${documents})(?![\p{L}])`;
  const plain = String.raw`(?!(?:${of}|${NO_ROLE})\s)${LOWER}\s`;
  const the = String.raw`(?:(?:${article})\s|l[’'])`;
  const owned = String.raw`\s(?:(?:${of})\s|d[’'])(?:(?:l[’']|la\s|el\s)?[\p{L}\p{M}’'-]+)`;
  return {
    verb: new RegExp(String.raw`^(?:${verbs}|${besideMarks})(?![\p{L}-])`, 'u'),
    pronoun: withPronoun === undefined ? undefined : new RegExp(String.raw`^(?:${withPronoun})(?![\p{L}-])`, 'u'),
    between: new RegExp(String.raw`^\s(?:${between})(?=[\s,.])`, 'u'),
    name: new RegExp(
      String.raw`^\s(?:(?:(?:${article})\s|l[’'])(?:(?!(?:${bodies}|${documents})(?!\p{L}))(?:${plain}){1,4}|(?=${TITLED_NAME})))?(${NAME})(?![\p{L}-])`,
      'u',
    ),
    apposed: new RegExp(
      String.raw`^\s(?:(?:${article})\s|l[’'])[^,.;:()]{2,80},\s(${FULL_NAME})(?=[,.;:]|\s\p{Ll}|\s?[—–]|$)`,
      'u',
    ),
    isRole: new RegExp(String.raw`^${the}(?:(?:\p{Ll}+\s)?${noun}|\p{Lu})`, 'u'),
    described: new RegExp(
      String.raw`^(?:,\s(?:(?:${article})\s|l[’'])?(?:\p{Ll}+[\s-])?(?:${people})(?![\p{L}])[^,.;:!?«»“”()—–]{0,120})+`,
      'iu',
    ),
    // `le gouvernement Legault`, `une ONG américaine`; of words that may not be nouns nothing else may follow.
    role: new RegExp(
      String.raw`^\s(${the}(?:\p{Ll}+\s)?${noun}(?:\s${NAME})?(?:${owned}){0,3}(?=[\s,.;:—–]|$)|${the}(?:\p{Lu}{2,}(?![\p{L}\p{M}])|(?=\p{Lu}[\p{L}\p{M}’'-]*\s(?!${NO_ROLE}))${NAME})(?:\s(?!(?:${of}|${NO_ROLE})\s)${LOWER}|${owned}){0,5}(?=[,.;:—–]|$)|${the}${LOWER}(?:${owned}){0,2}(?=[,.;:—–]|$))`,
      'u',
    ),
  };
}

const languages = allSayings.map(buildPatterns);

/** How much of a text a tag may take, in code units. */
const LONGEST_TAG = 160;

function readSubject(
  rest: string,
  { between, name, apposed, role }: Patterns,
): { at: number; words: string; isNamed: boolean } | undefined {
  let skipped = 0;
  for (let match = between.exec(rest); match; match = between.exec(rest.slice(skipped))) skipped += match[0].length;
  const tail = rest.slice(skipped);
  const found = name.exec(tail) ?? apposed.exec(tail);
  const match = found ?? role.exec(tail);
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  return { at: skipped + match[0].length - words.length, words, isNamed: found !== null };
}

/** The tag that begins at `at`: a verb of saying and its subject; undefined where there is none. */
export function readForeignTag(text: string, at: number): ForeignTag | undefined {
  const rest = text.slice(at, at + LONGEST_TAG);
  for (const patterns of languages) {
    const pronoun = patterns.pronoun?.exec(rest)?.[0].length;
    if (pronoun !== undefined) {
      const isPronoun = !/-on$/u.test(rest.slice(0, pronoun));
      return { verb: [at, at + pronoun], isNamed: false, isUnsure: false, isPronoun, end: at + pronoun };
    }
    const verb = patterns.verb.exec(rest)?.[0].length;
    if (verb === undefined) continue;
    const subject = readSubject(rest.slice(verb), patterns);
    const start = at + verb + (subject?.at ?? 0);
    const end = start + (subject?.words.length ?? 0);
    const described = subject ? (patterns.described.exec(text.slice(end, end + LONGEST_TAG))?.[0].length ?? 0) : 0;
    return {
      verb: [at, at + verb],
      end: end + described,
      ...(subject && { subject: [start, start + subject.words.length] }),
      isNamed: subject?.isNamed ?? false,
      isUnsure: subject !== undefined && !subject.isNamed && !patterns.isRole.test(subject.words),
      isPronoun: false,
    };
  }
  return undefined;
}
