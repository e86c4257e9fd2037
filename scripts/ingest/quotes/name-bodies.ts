import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import type { NameList } from './list-people.ts';
import { byPlace, type PrintedSpeaker } from './printed-speaker.ts';
import type { ReadProse } from './prose.ts';
import { resolveBody } from './resolve-body.ts';

/** Names the bodies that “it” and “they” mean, in the order of the text. */
export function nameBodies(
  passages: readonly ReadProse[],
  speakers: readonly PrintedSpeaker[],
  found: readonly QuoteSpeaker[],
  names: NameList,
): QuoteSpeaker[] {
  const all = [...found];
  if (!speakers.some(({ label }) => /^(?:it|they)$/i.test(label))) return all;
  const order = speakers
    .map((speaker, at) => ({ speaker, at }))
    .filter(({ speaker }) => speaker.place !== undefined)
    .sort((a, b) => byPlace(a.speaker, b.speaker));
  order.forEach(({ speaker, at }, i) => {
    if (!/^(?:it|they)$/i.test(speaker.label) || all[at]?.status !== 'unknown') return;
    const before = order.slice(0, i).findLast((one) => byPlace(one.speaker, speaker) < 0);
    const own = before && all[before.at];
    if (!before || !own) return;
    // “They said it. It said”: two bodies.
    if (
      /^(?:it|they)$/i.test(before.speaker.label) &&
      before.speaker.label.toLowerCase() !== speaker.label.toLowerCase()
    )
      return;
    const isPronoun = /^(?:it|they)$/i.test(before.speaker.label);
    const body = resolveBody(speaker, before.speaker, isPronoun ? own : undefined, passages, names);
    if (body) all[at] = body;
  });
  return all;
}
