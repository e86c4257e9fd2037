import type { MappedText } from '../text/mapped-text.ts';
import { CLOCK_BEFORE, CLOCK_BEHIND, CLOCK_IN_LABEL, stampOf } from './labels/clock.ts';
import { isHouseLabel, readDottedLabel } from './labels/dotted-label.ts';
import { isGroupLabel } from './labels/is-group-label.ts';
import {
  ANGLED,
  BOXED,
  CAPITALS,
  DASHED,
  GROUP,
  LONG_BEHIND,
  LONG_CAPITALS,
  MARK_BEFORE,
  MIXED,
  QUESTION,
  TAG_BEFORE,
} from './labels/label-patterns.ts';
import { beginsWithTrade, labelKey, readLabel } from './labels/read-label.ts';
import { readStoppedLabel } from './labels/stopped-label.ts';
import { strengthOf, type Strength } from './labels/strength.ts';
import { LETTER } from './vocabulary.ts';

export interface LabelMatch {
  /** As printed, without the colon and time codes. */
  text: string;
  /** What labels of the same speaker share. */
  key: string;
  /** Index in the text of its first character, or of the time code before it. */
  start: number;
  /** Index in the text just after the label's last character, colon and time code included. */
  labelEnd: number;
  /** Index where the speech begins. */
  speechStart: number;
  strength: Strength;
  /** The time that stands with it, as printed. */
  time?: string;
  /** True where a full stop closes it: the words could begin a sentence. */
  dotted?: boolean;
}

/** How much of a text a label may take, in code units. */
const LONGEST = 500;
/** What stands between two characters of the text in the source: tells three non-breaking spaces from one space. */
const gapAfter = (body: MappedText, index: number, source: string): string =>
  source.slice(body.ends[index], body.starts[index + 2] ?? body.ends[index]);

function matchQuestion(body: MappedText, at: number, source: string): LabelMatch | undefined {
  const match = QUESTION.exec(body.text.slice(at, at + 12));
  if (!match) return undefined;
  const [whole, letter = ''] = match;
  const marked = /[:.]/.test(whole);
  const gap = marked ? '' : gapAfter(body, at, source);
  // “Q” and three non-breaking spaces is a label in any text; “Q” and a space may begin a sentence, and “A” often does.
  const set = marked || gap.length > 1 || gap === '\u00a0';
  const strength = set ? (letter === 'Q' ? 'strong' : 'likely') : letter === 'Q' ? 'likely' : undefined;
  if (strength === undefined || (letter === 'A' && !marked)) return undefined;
  const [labelEnd, speechStart] = [at + whole.trimEnd().length, at + whole.length];
  return { text: letter, key: letter.toLowerCase(), start: at, labelEnd, speechStart, strength };
}

/** A title of courtesy, a full stop and a dash: nothing else looks so. */
function dashedLabel([whole, text = '']: RegExpExecArray, at: number, begin: number): LabelMatch {
  const strength = /^(?:M|Mlle|Mme)/.test(text) ? 'likely' : 'possible';
  const labelEnd = begin + whole.trimEnd().length;
  return { text, key: labelKey(text), start: at, labelEnd, speechStart: begin + whole.length, strength };
}

function dottedLabel({ whole, label: text }: { whole: string; label: string }, at: number, rest: string): LabelMatch {
  const places = { start: at, labelEnd: at + whole.trimEnd().length, speechStart: at + whole.length };
  return {
    text,
    key: labelKey(text),
    ...places,
    strength: isHouseLabel(text, rest.slice(whole.length)) ? 'strong' : 'likely',
    dotted: true,
  };
}

/** Two of them make a record: a name in capitals, a full stop and a dash stand nowhere else. */
function stoppedLabel({ whole, label: text }: { whole: string; label: string }, at: number, begin: number): LabelMatch {
  const places = { start: at, labelEnd: begin + whole.trimEnd().length, speechStart: begin + whole.length };
  return { text, key: labelKey(text), ...places, strength: 'strong' };
}

function matchGroup(rest: string): RegExpExecArray | undefined {
  const match = GROUP.exec(rest);
  return match && isGroupLabel((match[1] ?? '').replace(CLOCK_IN_LABEL, '')) ? match : undefined;
}

function longOffice(rest: string): RegExpExecArray | undefined {
  const match = LONG_CAPITALS.exec(rest);
  if (match && beginsWithTrade(match[1] ?? '')) return match;
  const behind = LONG_BEHIND.exec(rest);
  return behind && beginsWithTrade(behind.groups?.['office'] ?? '') ? behind : undefined;
}

/** The speaker's label that begins at `at`, if one does. */
export function matchLabel(body: MappedText, at: number, source: string): LabelMatch | undefined {
  const question = matchQuestion(body, at, source);
  if (question) return question;
  const clock = CLOCK_BEFORE.exec(body.text.slice(at, at + 24))?.[0];
  const ahead = clock ?? MARK_BEFORE.exec(body.text.slice(at, at + 4))?.[0];
  const begin = at + (ahead ?? TAG_BEFORE.exec(body.text.slice(at, at + 40))?.[0] ?? '').length;
  const rest = body.text.slice(begin, begin + LONGEST);
  const dashed = DASHED.exec(rest);
  if (dashed) return dashedLabel(dashed, at, begin);
  const stopped = readStoppedLabel(rest);
  if (stopped) return stoppedLabel(stopped, at, begin);
  const dotted = clock === undefined ? readDottedLabel(rest) : undefined;
  if (dotted) return dottedLabel(dotted, at, rest);
  // Most words of a transcript stand before no colon.
  if (!rest.includes(':')) return undefined;
  const match =
    CAPITALS.exec(rest) ??
    longOffice(rest) ??
    MIXED.exec(rest) ??
    matchGroup(rest) ??
    ANGLED.exec(rest) ??
    BOXED.exec(rest);
  if (!match) return undefined;
  const [whole, label = ''] = match;
  const inside = CLOCK_IN_LABEL.exec(label.trim())?.[0];
  const text = label.trim().replace(CLOCK_IN_LABEL, '');
  const { name, riders } = readLabel(text);
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  if ((letters < 2 && !LETTER.test(text)) || /\d{3}/.test(text)) return undefined;
  const strength = strengthOf(name, riders.length > 0);
  if (strength === undefined) return undefined;
  const behind = CLOCK_BEHIND.exec(body.text.slice(begin + whole.length))?.[0];
  const labelEnd = begin + whole.length + (behind?.length ?? 0);
  const space = /^\s*/.exec(body.text.slice(labelEnd))?.[0].length ?? 0;
  const time = stampOf(clock ?? inside ?? behind);
  const places = { start: at, labelEnd, speechStart: labelEnd + space };
  return { text, key: labelKey(text), ...places, strength, ...(time !== undefined && { time }) };
}
