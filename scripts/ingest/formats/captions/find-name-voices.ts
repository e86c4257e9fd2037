import { cut, type Said } from './list-utterances.ts';

/** Of the captions with words, so many begin with a name where each tells whose it is. */
const SHARE = 0.6;
/** Of those with a name, so many have that of the one before, and no fewer. Where a name marks a change of speakers alone, it does not come twice in a row. */
const REPEATED = { share: 0.1, fewest: 2 };
/** A file in which only one person speaks has so many captions of theirs at least. */
const FEWEST_ALONE = 5;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.’'-]{0,30}`;
const LABEL = new RegExp(
  String.raw`^(?<name>${WORD}(?: (?:${WORD}|de|del|la|van|von|der|den|bin|al|da|dos|y|\d{1,3})){0,5}(?: ?\([^()\n]{1,40}\)){0,2}) ?:\s+(?=\S)`,
  'u',
);
/** What captions say of their words, and what heads a text on a screen. */
const THING =
  /^(?:notes?|questions?|answers?|lessons?|chapters?|parts?|steps?|tips?|breaking|news|warnings?|updates?|facts?|rules?|examples?|captions?|captioned|music|sounds?|subtitles?|translations?|transcripts?|titles?|topics?|units?|sections?|slides?|today|coming|next|live|example|caution)$/iu;

interface Named {
  said: Said;
  name: string;
  /** Letters of the label with its colon and the space behind it. */
  length: number;
}

function readName(said: Said): Named | undefined {
  const match = said.isSound || said.isOther ? undefined : (LABEL.exec(said.body.text) ?? undefined);
  const name = match?.groups?.['name'] ?? '';
  return match && !THING.test(name.split(' ', 1)[0] ?? '') ? { said, name, length: match[0].length } : undefined;
}

/** Two words, or a number that tells one of several apart: `Speaker 1`. */
const isWhole = (name: string): boolean => (name.split('(', 1)[0] ?? '').trim().includes(' ');

/** True where the names before the words say of each caption whose it is, as programs for meetings print it. */
function standOnEach(said: readonly Said[], named: readonly (Named | undefined)[]): boolean {
  const spoken = said.filter(({ isSound }) => !isSound).length;
  const found = named.filter((one) => one !== undefined);
  const repeated = named.filter((one, at) => one !== undefined && one.name === named[at - 1]?.name).length;
  const names = new Set(found.map(({ name }) => name));
  const isRepeated = repeated >= Math.max(REPEATED.fewest, found.length * REPEATED.share);
  const isCertain = names.size > 1 || (found.length >= FEWEST_ALONE && [...names].every(isWhole));
  return found.length >= spoken * SHARE && isRepeated && isCertain;
}

/** Where each caption begins with its speaker's name, the name is a voice as `<v Ana Ruiz>` is: what has none is nobody's. */
export function findNameVoices(said: readonly Said[]): Said[] {
  const named = said.map((one, at) => (one.cue === said[at - 1]?.cue ? undefined : readName(one)));
  if (said.some(({ voice }) => voice) || !standOnEach(said, named)) return [...said];
  return said.map((one, at): Said => {
    const found = named[at];
    const rest = found && cut(one, found.length, one.body.text.length);
    if (!found || !rest) return one;
    const { starts, ends, text } = one.body;
    const last = text.slice(0, found.length).trimEnd().length - 1;
    const printed: [number, number] = [starts[0] ?? 0, ends[last] ?? 0];
    return { ...one, ...rest, source: one.source, voice: { name: found.name, source: printed }, printed };
  });
}
