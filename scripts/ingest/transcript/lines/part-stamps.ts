import { cutDraft, isPlain, withRole, type Draft } from '../../text/draft.ts';
import { STAMP } from '../../text/label-lines.ts';

/** A time in brackets before further words of a turn: `[04:17] So in the end`. */
const AHEAD = new RegExp(String.raw`^[([]${STAMP}[)\]]\s(?=\S)`, 'u');
/** `Break: [26:00] to [27:31]`: where the recording has something else. */
const BREAK = new RegExp(
  String.raw`^\p{Lu}[\p{L} ]{0,24}: [([]${STAMP}[)\]](?:\s?(?:to|–|-)\s?[([]${STAMP}[)\]])?$`,
  'u',
);

/** `… in May. (00:03:03): So in the end`, `… the end [01:02:03] of it`: hours, minutes and seconds amid what is said. */
const AMID = /(?<=\S\s)(?:[([]\d{1,2}:\d{2}:\d{2}[)\]]:?\s)(?=\S)/gu;

/** Parts a paragraph before and behind each time in it; the label stays with what is said first. */
function partAmid(draft: Draft): Draft[] {
  const { label: _label, supplied: _supplied, ...rest } = draft;
  const { text } = draft.body;
  const parts: Draft[] = [];
  let from = 0;
  for (const { 0: stamp, index } of text.matchAll(AMID)) {
    const { outside: _outside, ...time } = cutDraft(rest, index, index + stamp.length);
    parts.push(cutDraft(from === 0 ? draft : rest, from, index), withRole(time, { kind: 'note', purpose: 'clock' }));
    from = index + stamp.length;
  }
  return from === 0 ? [draft] : [...parts, cutDraft(rest, from, text.length)];
}

const isWords = ({ label: _label, ...draft }: Draft): boolean => isPlain(draft);

function partAhead(draft: Draft): Draft[] {
  if (!isPlain(draft)) return [draft];
  const { text } = draft.body;
  if (BREAK.test(text)) return [withRole(draft, { kind: 'note', purpose: 'clock' })];
  const ahead = AHEAD.exec(text)?.[0];
  if (ahead === undefined) return [draft];
  const { outside: _outside, ...stamp } = cutDraft(draft, 0, ahead.length);
  const words = cutDraft(draft, ahead.length, text.length);
  return [withRole(stamp, { kind: 'note', purpose: 'clock' }), words];
}

/** Times within a turn are nobody's words: they stand as notes before those that are. */
export const partStamps = (drafts: readonly Draft[]): Draft[] => {
  const parted = drafts.flatMap(partAhead);
  const first = parted.findIndex(({ label }) => label !== undefined);
  return parted.flatMap((draft, at) => (first >= 0 && at >= first && isWords(draft) ? partAmid(draft) : [draft]));
};
