import type { Draft } from '../../text/draft.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { HOLDER, readClockedLine, readStampLine } from '../../text/label-lines.ts';
import { labelKey } from '../labels/read-label.ts';
import { strengthOf } from '../labels/strength.ts';
import { readLeads } from './read-leads.ts';
import { isOpen, nextOf, speechOf, type FormLabel } from './form-label.ts';
import { secondsOf } from '../times/read-stamp.ts';

/** `ordered`: the share of times that are not before the one above; `spoken`: of names that words follow. */
const CLOCKED = { labels: 3, ordered: 0.9, spoken: 0.85 };

const BARE_NAME = new RegExp(`^${HOLDER}:?$`, 'u');
/** How long a name on a line of its own may be. */
const LONGEST = 60;

const isNameLine = (draft: Draft | undefined): draft is Draft =>
  isOpen(draft) && draft.body.text.length <= LONGEST && BARE_NAME.test(draft.body.text);

/** The name on this line, with the time on it. */
function readOneLine({ body }: Draft, position: number): FormLabel | undefined {
  const clocked = readClockedLine(body.text);
  const { length } = body.text;
  return clocked && { position, name: clocked.name, time: clocked.stamp, start: 0, end: length, speechStart: length };
}

/** The name on this line, with the time on another. */
function readTwoLines(draft: Draft, position: number, stampLine: Draft | undefined): FormLabel | undefined {
  const time = isOpen(stampLine) ? readStampLine(stampLine.body.text) : undefined;
  if (time === undefined || !isNameLine(draft)) return undefined;
  const { length } = draft.body.text;
  return { position, name: draft.body.text.replace(/:$/, ''), time, start: 0, end: length, speechStart: length };
}

/** “Exactly.” ends as sentences do, and names with an initial at their end do not. */
const isAnswer = (name: string): boolean => endsSentence(name) && !/(?:^|\s)\p{Lu}\.$/u.test(name);

const canSpeak = ({ name }: FormLabel): boolean => strengthOf(name, false) !== undefined && !isAnswer(name);

const countKeys = (labels: readonly FormLabel[]): number => new Set(labels.map(({ name }) => labelKey(name))).size;

/** In one document the time stands on the line, above it or below it: short answers would pass for names in the other two. */
function readAll(drafts: readonly Draft[]): FormLabel[] {
  const read = (one: (draft: Draft, position: number) => FormLabel | undefined): FormLabel[] =>
    drafts.flatMap((draft, position) => (isOpen(draft) ? (one(draft, position) ?? []) : [])).filter(canSpeak);
  const ways = [
    read(readOneLine),
    read((draft, position) => readTwoLines(draft, position, drafts[position - 1])),
    read((draft, position) => readTwoLines(draft, position, drafts[nextOf(drafts, position)])),
  ];
  return ways.reduce((best, way) => {
    const more = way.length - best.length;
    return more > 0 || (more === 0 && countKeys(way) < countKeys(best)) ? way : best;
  });
}

/** Programmes and timetables are counted in fives; speech is not. */
const isTimetable = (labels: readonly FormLabel[]): boolean =>
  labels.every(({ time = '' }) => secondsOf(time) % 5 === 0);

/**
 * Names with times, on lines of their own, as programs print what they have heard. Somebody has to come again: chapters, results and
 * programmes have times, too.
 */
export function findClockedNames(drafts: readonly Draft[]): readonly FormLabel[] {
  const names = talkOf(readAll(drafts), drafts);
  return names.length > 0 ? names : talkOf(readLeads(drafts).filter(canSpeak), drafts);
}

/** Labels with times as they stand in a talk; none where they stand in something else. */
function talkOf(labels: readonly FormLabel[], drafts: readonly Draft[]): readonly FormLabel[] {
  if (labels.length < CLOCKED.labels || isTimetable(labels)) return [];
  const speakers = countKeys(labels);
  const times = labels.map(({ time = '' }) => secondsOf(time));
  const ordered = times.filter((time, position) => time >= (times[position - 1] ?? 0)).length;
  const isSpeech = (label: FormLabel): boolean => {
    const text = readSpeech(label, drafts);
    return text !== '' && readClockedLine(text) === undefined;
  };
  const isTalk =
    speakers > 1 &&
    speakers < labels.length &&
    ordered >= labels.length * CLOCKED.ordered &&
    labels.filter(isSpeech).length >= labels.length * CLOCKED.spoken;
  return isTalk ? labels : [];
}

/** What follows a name, behind the time on a line below it. */
function readSpeech(label: FormLabel, drafts: readonly Draft[]): string {
  const text = speechOf(label, drafts);
  if (readStampLine(text) === undefined) return text;
  const stamp = nextOf(drafts, label.position);
  return drafts[nextOf(drafts, stamp)]?.body.text ?? '';
}
