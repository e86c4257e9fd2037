import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { NameList } from './list-people.ts';
import { sentenceAt, type Place, type ReadProse } from './prose.ts';

const OTHERS =
  /(?:^|\s)(?:the|these|those|some|all|two|several|many)\s(?:[\p{L}-]+\s){0,2}?\p{Ll}{3,}s(?![\p{L}’'])[^.]*\sthat\s/u;

/** “They” where the sentence is about one group: `officials were unhappy with what they say is …` */
export function resolveThey(place: Place, passages: readonly ReadProse[], names: NameList): QuoteSpeaker | undefined {
  const passage = passages[place.position];
  if (!passage) return undefined;
  const [from] = sentenceAt(passage, place.start);
  const subject = findMainSubject(passage.masked, from, place.start);
  if (!subject) return undefined;
  // “They told the courts that they should”: what else stands in the plural may be meant.
  if (OTHERS.test(passage.masked.slice(subject[1], place.start))) return undefined;
  const group = describeSpeaker(passage.text.slice(...subject), names);
  return group.status === 'group' || group.status === 'organization' ? group : undefined;
}
