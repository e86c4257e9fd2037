import { countWords } from '../../../../src/record/passages.ts';
import { sourceFormats } from '../../../../src/record/source-formats.ts';
import { type Draft, type LeftOut } from '../../text/draft.ts';
import { appendMapped, foldSpace, mapSource } from '../../text/mapped-text.ts';
import type { Problem } from '../../../report/problem.ts';
import type { ReadText } from '../read-file.ts';
import { findNameVoices } from './find-name-voices.ts';
import { listUtterances, type Said } from './list-utterances.ts';
import { fold, omit, settle, TIME } from './settle-drafts.ts';
import { splitCues, type Cue } from './split-cues.ts';

/** Where a sentence ends, a paragraph ends behind so many words, or where nothing is said for so many seconds. */
const paragraph = { words: 60, silence: 1.5 };
/** Where no sentence ends, as in what programs have heard. */
const unbroken = { words: 140, silence: 4 };

const NUMBER = 'the number of a caption';
const HEAD = 'the number and the time of a caption';
const SAME = 'the name of whoever goes on';
const TURN_TIME = { kind: 'metadata', field: 'time of a turn' } as const;

const endsSentence = (text: string): boolean => /[.!?…]["”’»')\]]*\s*$/u.test(text);
/** `ANA RUIZ: `, `Ana Ruiz (host): ` */
const beginsWithLabel = (text: string): boolean => /^\s*\p{Lu}[\p{L}\p{M}\d.,’' ()-]{0,60}:\s/u.test(text);

/** A paragraph that is being read. */
interface Open {
  draft: Draft;
  last: Said;
}

const wordsOf = ({ draft }: Open): number => countWords(draft.body.text);

/** Whether the words are a further part of the paragraph. */
function goesOn(open: Open | undefined, said: Said): open is Open {
  if (!open || said.isOther || said.isSound || open.last.isSound || beginsWithLabel(said.body.text)) return false;
  const { last } = open;
  if (last.voice?.name !== said.voice?.name) return false;
  if (last.cue === said.cue) return true;
  const silence = said.cue.from - last.cue.to;
  const limit = endsSentence(last.body.text) ? paragraph : unbroken;
  return silence < limit.silence && wordsOf(open) < limit.words;
}

/** The lines of a caption above its words, as drafts of their own: the time may be that of a turn. */
function headDrafts(text: string, { head }: Cue): Draft[] {
  const lines = head.map(({ start, end }) => foldSpace(mapSource(text, start, end)).mapped);
  return lines.map((body, at): Draft => {
    const source: Draft['source'] = [body.starts[0] ?? 0, body.ends.at(-1) ?? 0];
    return { role: at === head.length - 1 ? TURN_TIME : { kind: 'omitted', reason: NUMBER }, body, spans: [], source };
  });
}

/** The same lines, where words of one paragraph stand around them. */
function headWithin(text: string, { head }: Cue): LeftOut {
  const [first, last] = [head[0] as Cue['head'][number], head.at(-1) as Cue['head'][number]];
  const { starts, ends } = foldSpace(mapSource(text, first.start, last.end)).mapped;
  return { range: [starts[0] ?? 0, ends.at(-1) ?? 0], reason: head.length > 1 ? HEAD : TIME };
}

function join({ draft }: Open, said: Said, between: LeftOut | undefined): Open {
  const at = draft.body.text.length + 1;
  const [end, start] = [draft.body.ends.at(-1) ?? 0, said.body.starts[0] ?? 0];
  appendMapped(draft.body, { text: ' ', starts: [end], ends: [Math.max(end, Math.min(start, end + 1))] });
  appendMapped(draft.body, said.body);
  const spans = said.spans.map((span) => ({ ...span, start: span.start + at, end: span.end + at }));
  const leftOut = [...(draft.leftOut ?? []), ...(between ? [between] : []), ...leftOutOf(said)];
  return {
    draft: { ...draft, spans: [...draft.spans, ...spans], source: [draft.source[0], said.source[1]], leftOut },
    last: said,
  };
}

/** What is left out of its words, and its name, where that is none of the words and begins no turn. */
const leftOutOf = ({ leftOut, printed }: Said): LeftOut[] =>
  printed ? [...leftOut, { range: printed, reason: SAME }] : leftOut;

/** Begins a paragraph. Where voices are told apart, what has none is nobody's words, nor is what another person says who is not named. */
function begin(said: Said, before: Said | undefined, hasVoices: boolean): Draft {
  const { body, spans, source, voice, cue } = said;
  const isSame = voice !== undefined && before?.voice?.name === voice.name;
  const draft: Draft = { role: { kind: 'paragraph' }, body: { ...body }, spans, source, leftOut: leftOutOf(said) };
  if (voice && !isSame && !said.isSound)
    return { ...draft, leftOut: said.leftOut, label: { text: voice.name, source: voice.source, time: cue.time } };
  const isNobodys = !said.isSound && (said.isOther === true || (hasVoices && !voice)) && !beginsWithLabel(body.text);
  return isNobodys ? { ...draft, outside: true } : draft;
}

/** Captions → drafts: paragraphs of what is said, whose words they are, and from when on. */
export function segmentCaptions(text: string, format: 'vtt' | 'srt'): Draft[] {
  const { cues, asides } = splitCues(text, format);
  const { said: heard, repeated } = listUtterances(text, cues);
  const said = findNameVoices(heard);
  const hasVoices = said.some(({ voice }) => voice);
  const drafts: Draft[] = asides.map(({ start, end, reason }) => omit([start, end], reason));
  const headed = new Set<Cue>();
  let open: Open | undefined;
  let lastSaid: Said | undefined;
  const close = (): void => {
    if (open) drafts.push(fold(open.draft));
    open = undefined;
  };
  for (const one of said) {
    const isFirst = !headed.has(one.cue);
    headed.add(one.cue);
    if (goesOn(open, one)) open = join(open, one, isFirst ? headWithin(text, one.cue) : undefined);
    else {
      close();
      if (isFirst) drafts.push(...headDrafts(text, one.cue));
      open = { draft: begin(one, lastSaid, hasVoices), last: one };
    }
    if (!one.isSound) lastSaid = one;
  }
  close();
  for (const cue of cues) if (!headed.has(cue)) drafts.push(...headDrafts(text, cue));
  for (const { range, reason } of repeated) drafts.push(omit(range, reason));
  return settle(drafts);
}

/** Files of captions, WebVTT and SubRip. */
export const readCaptions: ReadText = ({ text, path }) => {
  const format = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text) ? 'vtt' : 'srt';
  const drafts = segmentCaptions(text, format);
  const isEmpty = !drafts.some(({ role }) => role.kind === 'paragraph');
  if (isEmpty) return { ok: false, problems: [reportNoCaptions(path)] };
  return { ok: true, read: { text, mediaType: sourceFormats[format].mediaType, drafts, isHeard: true } };
};

const reportNoCaptions = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'no-captions',
  what: 'By its name this file has captions, and no words stand in it below a line of times.',
  why: 'The times tell words from what stands around them.',
  fix: 'If it is text, let its name end in .txt. Else get the file again: it has lines as 00:00:01.000 --> 00:00:02.500.',
});
