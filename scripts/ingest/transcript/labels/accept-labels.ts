import type { LabelMatch } from '../match-label.ts';
import { readNames, type NamesOfText } from './names-of-text.ts';

/**
 * Labelled paragraphs that make dialogue of a text in which no single label is certain: their share of all, or, where one of
 * them is likely, from the first to the last.
 */
const DIALOGUE = { labels: 2, turns: 4, share: 0.4, between: 0.6 };

/** So many names with what is told of them in brackets, `M. Paul Szabo (Mississauga-Sud, Lib.):`, make one of it, however long people speak. */
const membersOfHouse = 5;

/** A label with the words behind it. */
export interface Labelled {
  match: LabelMatch;
  speech: string;
}

export type Accepts = (labelled: Labelled) => boolean;

/** Words that number points, and things that reports are about: what they stand before is no speech. */
const OUTLINE = new Set(
  `first firstly second secondly third thirdly fourth fifth sixth seventh eighth ninth tenth finally lastly last next then also
   again point points item items step steps part section topic topics subject subjects agenda`.split(/\s+/),
);
const THINGS = new Set(
  `act acts bill bills law laws rule rules cost costs price prices fare fares budget funding fund funds tax taxes plan plans
   program programme project projects policy fact facts detail details result results total summary background update deadline
   schedule timeline conclusion introduction overview statement remarks order agreement deal report figures numbers data bottom
   line result outcome goal goals aim aims problem solution reason reasons example warning correction editor`.split(
    /\s+/,
  ),
);

/** True for a label that is a thing or a number in a row of points: `FIRST:`, `PIER COSTS:`. */
function isThing(key: string, speech: string): boolean {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1 && OUTLINE.has(last)) return true;
  return words.every((word) => OUTLINE.has(word) || THINGS.has(word)) || (THINGS.has(last) && !/^["“(]/.test(speech));
}

/** True for `FIRST:` and `PIER COSTS:`. A title or an office before it makes a name of any word. */
const isPoint = ({ match, speech }: Labelled): boolean =>
  /^(?:capitals|possible)$/.test(match.strength) && isThing(match.key, speech);

const hasTwoWords = ({ key }: LabelMatch): boolean => key.includes(' ');
const beginsLow = (speech: string): boolean => /^\p{Ll}/u.test(speech);

/**
 * Which labels of a document are a speaker's; undefined where it is no transcript. One that is certain makes it one; without, it
 * is dialogue from end to end.
 *
 * @param counts how many paragraphs could hold a label, and how many of them stand from the first label to the last.
 */
export function acceptLabels(
  found: readonly Labelled[],
  { between, paragraphs }: { between: number; paragraphs: number },
  texts: readonly string[],
): Accepts | undefined {
  const persons = found.filter(({ match, speech }) => !isPoint({ match, speech }));
  const byKey = Map.groupBy(persons, ({ match }) => match.key);
  const returns = ({ key }: LabelMatch): boolean => (byKey.get(key)?.length ?? 0) > 1;
  // `ANA RUIZ, HOST:` comes again as `RUIZ:`.
  const speakers = new Set(persons.map(({ match }) => match.key.split(' ').at(-1)));
  const members = persons.filter(({ match: { strength, text } }) => strength === 'likely' && text.endsWith(')'));
  const isDialogue =
    speakers.size >= DIALOGUE.labels &&
    persons.length > speakers.size &&
    persons.length >= DIALOGUE.turns &&
    (persons.length / paragraphs >= DIALOGUE.share ||
      members.length >= membersOfHouse ||
      (persons.length / between >= DIALOGUE.between && persons.some(({ match }) => match.strength === 'likely')));
  const isCertain = persons.some(({ match }) => match.strength === 'strong');
  if (!isCertain && !isDialogue) return undefined;
  const inCapitals = persons.some(
    ({ match: { strength, text } }) => strength === 'strong' && text.length > 1 && text === text.toUpperCase(),
  );
  let names: NamesOfText | undefined;
  const isKnown = (match: LabelMatch): boolean => (names ??= readNames(texts, [...byKey.keys()])).isNamed(match.key);
  const isWord = (match: LabelMatch): boolean => (names ??= readNames(texts, [...byKey.keys()])).isCommon(match.key);

  return ({ match, speech }) => {
    if (isPoint({ match, speech })) return false;
    switch (match.strength) {
      case 'strong':
      case 'likely':
        return true;
      // A heading, a point of a list or a heading word looks the same: somebody comes again, or is named elsewhere.
      case 'capitals':
        return returns(match) || isKnown(match) || (!beginsLow(speech) && !isWord(match));
      // Where speakers stand in capitals, a name in others begins a list or a quotation.
      case 'possible':
        return isDialogue && !isCertain
          ? returns(match) || hasTwoWords(match)
          : !inCapitals && hasTwoWords(match) && returns(match);
    }
  };
}
