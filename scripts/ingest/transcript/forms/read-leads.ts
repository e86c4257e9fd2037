import type { Draft } from '../../text/draft.ts';
import { HOLDER, STAMP } from '../../text/label-lines.ts';
import { stampOf } from '../labels/clock.ts';
import { isOpen, type FormLabel } from './form-label.ts';

const CLOCK = String.raw`(?:[([]${STAMP}[)\]]|${STAMP})`;
const CLOCK_AHEAD = new RegExp(String.raw`^${CLOCK}\s?(?:[—–|-]\s?)?`, 'u');
const NAME = new RegExp(String.raw`^(${HOLDER}|SPEAKER_\d{1,3}):?$`, 'u');
/** No name with its time is longer, in code units. */
const longestLead = 160;
const CLOSES = /^:?\s+(?=\S)/u;

/** Who speaks and since when, at the head of what is said; the signs of bold type are there where no format reads them. */
const LEADS = [
  // `[Ida Krane] [00:31] So in the end`
  String.raw`\[(?<boxed>${HOLDER})\]\s?${CLOCK}`,
  // `[00:31] [Ida Krane] So in the end`
  String.raw`${CLOCK}\s?\[(?<behind>${HOLDER})\]`,
  // `[00:31] **Ida Krane**: So in the end`
  String.raw`${CLOCK}\s?(?:[—–|-]\s?)?\*\*(?<starred>${HOLDER}):?\*\*`,
  // `**[00:31] Ida Krane:** So in the end`
  String.raw`\*\*${CLOCK}\s(?<within>${HOLDER}|SPEAKER_\d{1,3}):?\*\*`,
].map((form) => new RegExp(`^${form}:?\\s+(?=\\S)`, 'u'));

function readPrinted(text: string, position: number): FormLabel | undefined {
  for (const form of LEADS) {
    const match = form.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const [lead] = match;
    const name = groups['boxed'] ?? groups['behind'] ?? groups['starred'] ?? groups['within'] ?? '';
    const time = stampOf(lead);
    const places = { start: 0, end: lead.trimEnd().length, speechStart: lead.length };
    return { position, name: name.replace(/:$/, ''), ...places, ...(time !== undefined && { time }) };
  }
  return undefined;
}

/** What stands in bold type behind a time, or with it. */
const findBold = ({ spans }: Draft, at: number, clock: string) =>
  spans.find(
    ({ kind, start, end }) =>
      kind === 'strong' && (start === at || start === at + clock.length) && end > at + clock.length,
  );

/** `0:00:31.2 **Ida Krane** So in the end`, `**[00:31] Ida Krane:** So`, where its format was read. */
function readBold(draft: Draft, position: number): FormLabel | undefined {
  const { body } = draft;
  const clock = CLOCK_AHEAD.exec(body.text)?.[0];
  const span = clock && findBold(draft, 0, clock);
  if (!clock || !span) return undefined;
  const gap = CLOSES.exec(body.text.slice(span.end))?.[0];
  const name = NAME.exec(body.text.slice(clock.length, span.end))?.[1];
  const time = stampOf(clock);
  if (gap === undefined || name === undefined || time === undefined) return undefined;
  const end = span.end + gap.trimEnd().length;
  return { position, name: name.replace(/:$/, ''), time, start: 0, end, speechStart: span.end + gap.length };
}

/** Whether such a name may stand at an index of a text, where a line of its source begins. */
export function mayLeadAt(draft: Draft, at: number): boolean {
  const line = draft.body.text.slice(at, at + longestLead);
  const clock = CLOCK_AHEAD.exec(line)?.[0];
  return LEADS.some((form) => form.test(line)) || (clock !== undefined && findBold(draft, at, clock) !== undefined);
}

/** Names with times that lead what is said, on its own line. */
export const readLeads = (drafts: readonly Draft[]): FormLabel[] =>
  drafts.flatMap((draft, position) =>
    isOpen(draft)
      ? (readBold(draft, position) ?? readPrinted(draft.body.text.slice(0, longestLead), position) ?? [])
      : [],
  );
