import type { Mention } from '../../../src/schema/mention.ts';
import type { QuoteSpeaker } from '../../../src/schema/quote.ts';
import { withoutTitles } from './list-people.ts';

/** `[start, end)` of a passage: the words that name a speaker. */
export interface LabelPlace {
  block: string;
  start: number;
  end: number;
}

/** Finds the authority that a speaker is; undefined where the text leaves it open. */
export type FindSpeakerRef = (speaker: QuoteSpeaker, place: LabelPlace | undefined) => string | undefined;

type Words = Pick<LabelPlace, 'block' | 'start' | 'end'>;

const bare = (name: string): string => withoutTitles(name).join(' ');

/** Name as printed, without titles → the people whom it names in the document. */
function listBearers(mentions: readonly Mention[], wordsAt: (words: Words) => string): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== 'people') continue;
    const name = bare(wordsAt(mention));
    bearers.set(name, (bearers.get(name) ?? new Set()).add(mention.entity));
  }
  return bearers;
}

/** “He” and “the president” point to a name; they are none. */
const POINTS = /^(?:he|she|the\s.*)$/i;

/**
 * Joins speakers to authorities by what the document mentions. A person where the label is a name that was found to be theirs,
 * or points to a name that is one person's wherever it stands; an organization where the label is its name and nothing
 * else. A role, a group or a paper is nobody: that an official speaks does not make it the office.
 */
export function createFindSpeakerRef(mentions: readonly Mention[], textOf: (block: string) => string): FindSpeakerRef {
  const wordsAt = ({ block, start, end }: Words): string => textOf(block).slice(start, end);
  const bearers = listBearers(mentions, wordsAt);
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const endingAt = ({ block, start, end }: LabelPlace, kind: Mention['kind']): Mention | undefined =>
    byBlock
      .get(block)
      ?.find((mention) => mention.kind === kind && mention.end === end && mention.start < end && start < end);

  return ({ status, label, name }, place) => {
    if (status === 'organization') {
      const named = place && endingAt(place, 'organizations');
      return named && /^(?:the )?$/i.test(wordsAt({ ...place, end: named.start })) ? named.entity : undefined;
    }
    if (status !== 'named') return undefined;
    const people = bearers.get(bare(name ?? label));
    if (POINTS.test(label)) return people?.size === 1 ? [...people][0] : undefined;
    const here = place && endingAt(place, 'people')?.entity;
    return here !== undefined && (people === undefined || people.has(here)) ? here : undefined;
  };
}
