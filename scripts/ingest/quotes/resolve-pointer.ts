import type { QuoteSpeaker } from '../../../src/schema/quote.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { findMainSubject } from './find-main-subject.ts';
import { fullestName, pronounOf, type NameList } from './list-people.ts';
import { sentenceAt, type Place, type ReadProse } from './prose.ts';

/** What is known where a speaker is to be told. */
export interface Scene {
  passages: readonly ReadProse[];
  names: NameList;
  /** The speakers decided so far, in the order of the text. */
  decided: { place: Place; speaker: QuoteSpeaker }[];
}

const nameOf = ({ label, name }: QuoteSpeaker): string => name ?? label;

/** The people named in a stretch of a passage: each once, by the fullest form. */
function peopleIn({ names, passages }: Scene, position: number, end = Infinity): string[] {
  const printed = names.printed.filter((name) => name.position === position && name.start < end);
  const text = passages[position]?.text.slice(0, end) ?? '';
  const untitled = names.printed.flatMap(({ words }) =>
    words.length > 1 && text.includes(words.join(' ')) ? [words.join(' ')] : [],
  );
  return [
    ...new Set([
      ...printed.map(({ form }) => fullestName(form, names) ?? form),
      ...untitled.map((form) => fullestName(form, names) ?? form),
    ]),
  ];
}

/** The last speaker decided in a passage, before `end`. Only that passage and those behind it are looked at. */
function lastDecided({ decided }: Scene, position: number, end = Infinity): Scene['decided'][number] | undefined {
  for (let index = decided.length - 1; index >= 0; index -= 1) {
    const one = decided[index];
    if (!one || one.place.position < position) return undefined;
    if (one.place.position === position && one.place.start < end) return one;
  }
  return undefined;
}

/** Who “he” or “she” is: the last speaker of the passage, or the one person named before, here or in the passage before. */
export function resolvePronoun(place: Place, pronoun: 'he' | 'she', scene: Scene): string | undefined {
  const fits = (name: string): boolean => (pronounOf(name.split(' '), scene.names) ?? pronoun) === pronoun;
  const last = lastDecided(scene, place.position, place.start);
  if (last) return last.speaker.status === 'named' && fits(nameOf(last.speaker)) ? nameOf(last.speaker) : undefined;
  const here = peopleIn(scene, place.position, place.start).filter(fits);
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const previous = place.position - 1;
  // A speaker whose statement ends the passage before goes on speaking.
  const passage = scene.passages[previous];
  const speaking = lastDecided(scene, previous);
  if (passage && speaking?.speaker.status === 'named' && speaking.place.start >= (passage.sentences.at(-1)?.[0] ?? 0))
    return fits(nameOf(speaking.speaker)) ? nameOf(speaking.speaker) : undefined;
  const there = peopleIn(scene, previous).filter(fits);
  return there.length === 1 ? there[0] : undefined;
}

/** Who “the president” is: the only one who has been given that office in the text so far. */
export function resolveOffice(place: Place, office: string, scene: Scene): string | undefined {
  const soFar = scene.names.printed.filter(
    (name) => name.position < place.position || (name.position === place.position && name.start < place.start),
  );
  const holders = new Set(
    soFar
      .filter(({ titles }) => titles.join(' ').toLowerCase() === office)
      .map(({ form }) => fullestName(form, scene.names) ?? form),
  );
  // “Ruritania's president” and “the Ruritanian president” may be another one.
  const other = new RegExp(
    String.raw`(?:(?!The|Then|That|Former)\p{Lu}\p{L}+(?:[’']s)?\s${office}(?![\p{L}])|${office} of\s\p{Lu})`,
    'u',
  );
  const text = scene.passages
    .slice(0, place.position + 1)
    .map((passage) => passage.text)
    .join('\n');
  return holders.size === 1 && !other.test(text) ? [...holders][0] : undefined;
}

/** “They” where the sentence is about one group: `officials were unhappy with what they say is …` */
export function resolveThey(place: Place, scene: Scene): QuoteSpeaker | undefined {
  const passage = scene.passages[place.position];
  if (!passage) return undefined;
  const [from] = sentenceAt(passage, place.start);
  const subject = findMainSubject(passage.masked, from, place.start);
  if (!subject) return undefined;
  const group = describeSpeaker(passage.text.slice(...subject), scene.names);
  return group.status === 'group' || group.status === 'organization' ? group : undefined;
}
