import { cutDraft, isPlain, withRole, type Draft } from '../../text/draft.ts';
import { STAMP } from '../../text/label-lines.ts';

/** A time in brackets before further words of a turn: `[04:17] So in the end`. */
const AHEAD = new RegExp(String.raw`^[([]${STAMP}[)\]]\s(?=\S)`, 'u');
/** `Break: [26:00] to [27:31]`: where the recording has something else. */
const BREAK = new RegExp(
  String.raw`^\p{Lu}[\p{L} ]{0,24}: [([]${STAMP}[)\]](?:\s?(?:to|–|-)\s?[([]${STAMP}[)\]])?$`,
  'u',
);

/** Times within a turn are nobody's words: they stand as notes before those that are. */
export const partStamps = (drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft) => {
    if (!isPlain(draft)) return [draft];
    const { text } = draft.body;
    if (BREAK.test(text)) return [withRole(draft, { kind: 'note', purpose: 'clock' })];
    const ahead = AHEAD.exec(text)?.[0];
    if (ahead === undefined) return [draft];
    const { outside: _outside, ...stamp } = cutDraft(draft, 0, ahead.length);
    const words = cutDraft(draft, ahead.length, text.length);
    return [withRole(stamp, { kind: 'note', purpose: 'clock' }), words];
  });
