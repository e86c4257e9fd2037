import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import type { Appearances } from './people/appearances.ts';
import { findJustSpoken, type Said } from './people/just-spoken.ts';
import { byPlace, type PrintedSpeaker } from './printed-speaker.ts';
import type { ReadProse } from './prose.ts';

/** Names “he” and “she” for whoever spoke right before, where nothing else tells whom they mean; in the order of the text. */
export function nameJustSpoken(
  passages: readonly ReadProse[],
  appearances: Appearances,
  speakers: readonly PrintedSpeaker[],
  found: readonly QuoteSpeaker[],
): QuoteSpeaker[] {
  const all = [...found];
  const order = speakers.map((speaker, at) => ({ speaker, at })).sort((a, b) => byPlace(a.speaker, b.speaker));
  const before: Said[] = [];
  for (const { speaker, at } of order) {
    const { place, label, words, isMarked, verb = '' } = speaker;
    const own = all[at];
    if (!place || !own) continue;
    const said: Said = { place, label, words, isMarked, verb, found: own };
    const isOpen = /^(?:he|she)$/i.test(label) && own.status === 'unknown' && own.name === undefined;
    const last = before.at(-1);
    const isSamePlace = last?.place.position === place.position && last.place.start === place.start;
    const meant = isOpen ? (isSamePlace ? last.found : findJustSpoken(passages, appearances, said, before)) : undefined;
    if (meant) all[at] = meant;
    if (!isSamePlace) before.push(meant ? { ...said, found: meant } : said);
  }
  return all;
}
