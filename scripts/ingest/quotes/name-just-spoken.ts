import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import type { Appearances } from './people/appearances.ts';
import { findJustSpoken, type Said } from './people/just-spoken.ts';
import { byPlace, type PrintedSpeaker } from './printed-speaker.ts';
import type { ReadProse } from './prose.ts';

const ASKS = /^(?:ask|demand|enquir|inquir|wonder|question)/;
const ANSWERS = /^(?:answer|repl|respon|retort)/;

/** `Roe asked, “…?” She answered, “…”`: another one does, though the text names nobody else. */
const isAnswered = (last: Said | undefined, said: Said, found: QuoteSpeaker): boolean =>
  last !== undefined &&
  found.why !== undefined &&
  ASKS.test(last.verb) &&
  ANSWERS.test(said.verb) &&
  said.place.position - last.place.position <= 1 &&
  found.name === (last.found.name ?? last.found.label);

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
    else if (/^(?:he|she)$/i.test(label) && isAnswered(before.at(-1), said, own))
      all[at] = { status: 'unknown', label };
    if (!isSamePlace) before.push(meant ? { ...said, found: meant } : said);
  }
  return all;
}
