import type { LabelMatch } from '../match-label.ts';
import { isCalledScript, isScript } from '../talk/is-script.ts';
import { soundsSpoken } from '../talk/sounds-spoken.ts';
import { isThing } from './is-thing.ts';
import type { Labelled } from './labelled.ts';
import { isTimed } from './is-timed.ts';
import { isQuestioned } from './is-questioned.ts';
import { isOfHouse } from './of-house.ts';
import { readNames, type NamesOfText } from './names-of-text.ts';
import { speaksAlone } from './speaks-alone.ts';

/**
 * Labelled paragraphs that make dialogue of a text in which no single label is certain: their share of all, or, where one of
 * them is likely, from the first to the last; and of what stands behind them how much sounds spoken.
 */
const DIALOGUE = { labels: 2, turns: 4, share: 0.4, between: 0.6, spoken: 0.25 };

/** So many names with what is told of them in brackets, `M. Paul Szabo (Mississauga-Sud, Lib.):`, make one of it, however long people speak. */
const membersOfHouse = 5;

/** Labels that a full stop closes count where there are so many, and no fewer than of others. */
const fewestDotted = 3;

export type Accepts = (labelled: Labelled) => boolean;

/** True for `FIRST:` and `PIER COSTS:`. A title or an office before it makes a name of any word. */
const isPoint = ({ match, speech }: Labelled): boolean =>
  /^(?:capitals|possible)$/.test(match.strength) && isThing(match.key, speech);

const hasTwoWords = ({ key }: LabelMatch): boolean => key.includes(' ');
const beginsLow = (speech: string): boolean => /^\p{Ll}/u.test(speech);

/**
 * Which labels of a document are a speaker's; undefined where it is no transcript. One that is certain makes it one; without, it
 * is dialogue from end to end.
 *
 * @param counts how many paragraphs could hold a label, how many of them stand from the first label to the last, and whether the first has one.
 * @param isHeard true of captions: all of it is talk, and only who speaks has to be told.
 */
export function acceptLabels(
  found: readonly Labelled[],
  { between, paragraphs, isFirst = false }: { between: number; paragraphs: number; isFirst?: boolean },
  texts: readonly string[],
  isHeard = false,
): Accepts | undefined {
  const dotted = found.filter(({ match }) => match.dotted);
  const isDotted =
    dotted.some(({ match }) => match.strength === 'strong') ||
    (dotted.length >= fewestDotted && dotted.length * 2 >= found.length);
  const isOne = ({ match, speech }: Labelled) =>
    !isPoint({ match, speech }) && (isDotted ? match.dotted === true || match.strength === 'strong' : !match.dotted);
  const persons = found.filter(isOne);
  const byKey = Map.groupBy(persons, ({ match }) => match.key);
  const returns = ({ key }: LabelMatch): boolean => (byKey.get(key)?.length ?? 0) > 1;
  // `ANA RUIZ, HOST:` comes again as `RUIZ:`.
  const speakers = new Set(persons.map(({ match }) => match.key.split(' ').at(-1)));
  const members = persons.filter(
    ({ match: { strength, text, dotted: isClosed } }) =>
      strength === 'likely' && (isClosed === true || text.endsWith(')') || isOfHouse(text)),
  );
  const soundsLikeTalk =
    persons.filter(({ speech }) => soundsSpoken(speech)).length >= persons.length * DIALOGUE.spoken && !isScript(texts);
  const isHouse = members.length >= membersOfHouse || (isDotted && persons.length >= DIALOGUE.turns);
  const isAnswered = speakers.size >= DIALOGUE.labels && persons.length > speakers.size;
  const isTalk =
    (soundsLikeTalk || isHouse) &&
    persons.length >= DIALOGUE.turns &&
    (persons.length / paragraphs >= DIALOGUE.share ||
      isHouse ||
      (persons.length / between >= DIALOGUE.between && persons.some(({ match }) => match.strength === 'likely')));
  const hasTimes = isTimed(persons);
  const isDialogue = isAnswered && (isHeard || hasTimes || isTalk || (soundsLikeTalk && isQuestioned(persons)));
  const isAlone = isFirst && !isDialogue && speaksAlone(persons, texts);
  const isCertain = persons.some(({ match }) => match.strength === 'strong');
  if ((!isCertain && !isDialogue && !isAlone) || isCalledScript(texts)) return undefined;
  const inCapitals = persons.some(
    ({ match: { strength, text } }) => strength === 'strong' && text.length > 1 && text === text.toUpperCase(),
  );
  const isInCapitalsByHouse = persons.filter(({ match }) => isOfHouse(match.text)).length >= membersOfHouse;
  let names: NamesOfText | undefined;
  const isKnown = (match: LabelMatch): boolean => (names ??= readNames(texts, [...byKey.keys()])).isNamed(match.key);
  const isWord = (match: LabelMatch): boolean => (names ??= readNames(texts, [...byKey.keys()])).isCommon(match.key);

  return ({ match, speech }) => {
    if (!isOne({ match, speech })) return false;
    if (isAlone) return true;
    switch (match.strength) {
      case 'strong':
      case 'likely':
        return true;
      // A heading, a point of a list or a heading word looks the same: somebody comes again, or is named elsewhere.
      case 'capitals':
        if (isInCapitalsByHouse) return returns(match) || hasTwoWords(match);
        return returns(match) || isKnown(match) || (!beginsLow(speech) && !isWord(match));
      // Where speakers stand in capitals, a name in others begins a list or a quotation.
      case 'possible':
        if (isInCapitalsByHouse) return false;
        if (hasTimes && match.time !== undefined) return true;
        return isDialogue && !isCertain
          ? returns(match) || hasTwoWords(match)
          : !inCapitals && hasTwoWords(match) && returns(match);
    }
  };
}
