import type { QuoteSpeaker } from '../../../../src/record/quote.ts';
import { bare, indexOfWords, printedWords, slug, words } from './words.ts';

/** `open`: left open where the text leaves doubt. `unnamed`: left open where the text names the speaker. */
export type Verdict = 'right' | 'open' | 'wrong' | 'missed' | 'unnamed' | 'fault';

/** Id → the names of a person or an organization. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PRONOUNS = set(`he she they it we i you who one that this these those him her them his hers theirs
  el él ella ellos ellas usted ustedes il elle ils elles on er sie`);
const STRAY =
  set(`in on up out off back of for to with by at from over away down said says and or but as than when while
  if that because not then so`);
const TITLES =
  set(`mr mrs ms miss mx dr doctor prof professor rev reverend the very right most fr father sister brother sir
  dame lord lady hon honourable honorable sen senator rep representative gov governor mayor deputy vice prime minister
  president premier chancellor secretary councilor councillor councilman councilwoman alderman judge justice chief inspector
  sheriff sergeant captain colonel general major lieutenant commissioner director chair chairman chairwoman chairperson bishop
  archbishop pope king queen prince princess headteacher principal foreign attorney fisher fisherman carpenter shopkeeper
  librarian clerk analyst engineer late former acting ambassador speaker member leader federal state county city don doña
  señor señora sr sra mme m monsieur madame herr frau bürgermeister bürgermeisterin lokführerin alcalde alcaldesa presidente
  presidenta director directora secretario secretaria`);
const SUFFIXES = set('jr sr ii iii rev dr prof hon phd md mr mrs ms');
const TAIL = set('of at from with for in near who whom which a an the de del du des da jr sr ii iii phd ph md cfo ceo');
const GROUPS = set('officials residents workers staff police guests nobody none');

const unstopped = (word: string): string => word.replaceAll('.', '');
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\-]/g, String.raw`\$&`);

/** True if `printed` is the name `wanted`, with or without titles and roles before it and what stands behind it: `, a nurse`. */
function isNameOf(wanted: string, printed: string, status: QuoteSpeaker['status']): boolean {
  const [name, label] = [bare(words(wanted)), bare(words(printed))];
  if (name.length === 0 || label.length === 0) return false;
  if (name.join(' ') === label.join(' ')) return true;
  const at = indexOfWords(name, label);
  if (at < 0 || status === 'organization' || status === 'document') return false;
  const raw = printedWords(printed);
  const shown = raw.slice(raw.length - label.length);
  const [head, tail] = [label.slice(0, at), label.slice(at + name.length)];
  const isRole = head.map((word, i) => TITLES.has(unstopped(word)) || /^\p{Ll}/u.test(shown[i] ?? ''));
  const isBetweenCommas = (before: string, after: string): boolean =>
    new RegExp(String.raw`${escape(before)}[”"’']*,\s+[“"‘']*${escape(after)}`).test(printed);
  const isApposed = isRole.includes(true) && isBetweenCommas(shown[at - 1] ?? '', shown[at] ?? '');
  if (head.length > 0 && (STRAY.has(head[0] ?? '') || !(isRole.every(Boolean) || isApposed))) return false;
  const last = shown[at + name.length - 1] ?? '';
  return (
    tail.length === 0 ||
    TAIL.has(unstopped(tail[0] ?? '')) ||
    new RegExp(String.raw`${escape(last)}[”"’']*\s*,`).test(printed)
  );
}

/** True if a speaker without a name is left as printed, and names nobody else: a pronoun, a role, a part of the right name. */
function isLeftOpen({ status, label }: QuoteSpeaker, wanted: readonly string[], said: readonly string[]): boolean {
  const own = words(label);
  const [first = ''] = own;
  if (own.length === 0) return true;
  if (!['unknown', 'role', 'group'].includes(status)) return false;
  if (own.length === 1 && PRONOUNS.has(first)) return true;
  // A title or a suffix alone is nobody, and neither are words of the quotation or of the verb.
  if (bare(own).every((word) => SUFFIXES.has(unstopped(word)))) return false;
  if (STRAY.has(first) || indexOfWords(own, said) >= 0) return false;
  const isPart = wanted.some((want) => {
    const whole = words(want.replaceAll('-', ' '));
    return want !== '?' && bare(own).every((word) => whole.includes(word));
  });
  if (isPart) return true;
  const tokens: string[] = label.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isSingleName = tokens.length === 1 && /^\p{Lu}/u.test(tokens[0] ?? '') && !GROUPS.has(first);
  const namesOther = tokens.slice(1).some((token) => /^\p{Lu}/u.test(token));
  return !isSingleName && !(status === 'unknown' && namesOther);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function meets(want: string, { status, label, name, ref }: QuoteSpeaker, known: KnownNames): boolean {
  if (ref !== undefined) {
    const names = (known.get(ref) ?? []).map((one) => bare(words(one)).join(' '));
    return want === ref || slug(want) === ref || names.includes(bare(words(want)).join(' '));
  }
  // The name alone is not the person whom an id asks for.
  if (known.has(want)) return false;
  return (ID.test(want) && slug(name ?? label) === want) || isNameOf(want, name ?? label, status);
}

/**
 * Holds a speaker beside the outcomes that are acceptable, the best one first; `?` is one that is left open.
 *
 * @param said the words of the quotation.
 */
export function judgeSpeaker(
  speaker: QuoteSpeaker,
  wanted: readonly string[],
  said: readonly string[],
  known: KnownNames,
): Verdict {
  const mayBeOpen = wanted.includes('?');
  if (wanted.some((want) => want !== '?' && meets(want, speaker, known))) return 'right';
  if (speaker.ref === undefined && speaker.name === undefined && isLeftOpen(speaker, wanted, said))
    return mayBeOpen ? (wanted[0] === '?' ? 'right' : 'open') : 'unnamed';
  const isUnjoined =
    speaker.ref === undefined &&
    !mayBeOpen &&
    !['organization', 'document'].includes(speaker.status) &&
    wanted.some((want) =>
      known.get(want)?.some((name) => indexOfWords(words(name), words(speaker.name ?? speaker.label)) >= 0),
    );
  return isUnjoined ? 'unnamed' : 'wrong';
}
