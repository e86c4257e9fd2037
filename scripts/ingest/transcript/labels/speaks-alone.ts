import { countWords } from '../../../../src/record/passages.ts';
import { isGivenName } from '../../classify/given-names.ts';
import { soundsSpoken } from '../talk/sounds-spoken.ts';
import type { Labelled } from './labelled.ts';
import { isThing } from './is-thing.ts';
import { readLabel } from './read-label.ts';
import { tellsHolder } from './tells-holder.ts';

/** `spoken`: the share of paragraphs that speak for somebody or to somebody; `told`: the most that tell what others said. */
const TALK = { spoken: 0.5, told: 0.1 };
/** Shorter ones tell nothing, in words. */
const shortest = 8;
const TOLD = /(?<!\p{L})(?:said|told|says|according to|dijo|afirmó|según|a déclaré|a dit|selon)(?!\p{L})/u;

/** Words in marks are quoted: somebody tells that they were said. */
const QUOTED = /^\s*[“"«„‘]/;

/** A name or an office: `Editor’s note` and `Quick tip` begin texts as well. */
const isSomebody = ({ match }: Labelled, count: number): boolean =>
  match.strength === 'likely' ||
  tellsHolder(match.text) ||
  (match.key.includes(' ') && (count > 1 || isGivenName(readLabel(match.text).name)) && !isThing(match.key, ''));

/**
 * Whether one person speaks the whole text, whose label stands above it, once or again: `Ana Ruiz:` above a speech. The text must be
 * a talk from end to end.
 *
 * @param texts its paragraphs
 */
export function speaksAlone(persons: readonly Labelled[], texts: readonly string[]): boolean {
  const [first] = persons;
  if (!first || new Set(persons.map(({ match }) => match.key)).size > 1 || !isSomebody(first, persons.length))
    return false;
  const telling = texts.filter((text) => countWords(text) >= shortest);
  return (
    telling.length > 0 &&
    soundsSpoken(first.speech) &&
    !QUOTED.test(first.speech) &&
    telling.filter(soundsSpoken).length >= telling.length * TALK.spoken &&
    telling.filter((text) => TOLD.test(text)).length <= telling.length * TALK.told
  );
}
