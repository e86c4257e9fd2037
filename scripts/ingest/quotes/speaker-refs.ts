import type { Mention } from '../../../src/record/mention.ts';
import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { withoutTitles } from './list-people.ts';

/** `[start, end)` of a passage: the words that name a speaker. */
export interface LabelPlace {
  block: string;
  start: number;
  end: number;
}

/** A speaker with the authority that he or it is; as given where the text leaves that open. */
export type JoinSpeaker = (speaker: QuoteSpeaker, place: LabelPlace | undefined) => QuoteSpeaker;

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
 * Joins speakers to authorities by what the document mentions. Whom or what a label as a whole is found to mention speaks, whatever
 * the form of its words. Else a person where the label ends with a name that was found to be theirs, or points to a name that is
 * one person's wherever it stands. A role, a group or a paper is nobody: that an official speaks does not make it the office.
 */
export function createJoinSpeaker(mentions: readonly Mention[], textOf: (block: string) => string): JoinSpeaker {
  const wordsAt = ({ block, start, end }: Words): string => textOf(block).slice(start, end);
  const bearers = listBearers(mentions, wordsAt);
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const endingAt = ({ block, start, end }: LabelPlace, kind: Mention['kind']): Mention | undefined =>
    byBlock
      .get(block)
      ?.find((mention) => mention.kind === kind && mention.end === end && mention.start < end && start < end);

  const isWhole = (mention: Mention | undefined, place: LabelPlace): mention is Mention =>
    mention !== undefined && /^(?:the )?$/i.test(wordsAt({ ...place, end: mention.start }));

  return (speaker, place) => {
    const { status, label, name, why } = speaker;
    const body = place && endingAt(place, 'organizations');
    if (place && isWhole(body, place)) return { status: 'organization', label, ref: body.entity };
    const person = place && endingAt(place, 'people');
    const isPerson = place !== undefined && isWhole(person, place);
    if (!isPerson && (status === 'group' || status === 'document')) return speaker;
    if (!isPerson && POINTS.test(label)) {
      const people = status === 'named' ? bearers.get(bare(name ?? label)) : undefined;
      if (status === 'named') return people?.size === 1 ? { ...speaker, ref: [...people][0] } : speaker;
    }
    if (!person || (!isPerson && (status === 'role' || status === 'organization'))) return speaker;
    const isSame = name === undefined || (bearers.get(bare(name))?.has(person.entity) ?? true);
    return {
      status: 'named',
      label,
      ...(isSame && name !== undefined && { name }),
      ref: person.entity,
      ...(why && { why }),
    };
  };
}
