import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Span } from '../../../../src/record/block.ts';
import { appendMapped, mapSource, type MappedText } from '../../text/mapped-text.ts';

/** Words of a caption that one person says. Lines of the caption are lines here. */
export interface Utterance {
  body: MappedText;
  spans: Span[];
  /** From its first character to its last, tags included. */
  source: [number, number];
  /** Whose words they are, as `<v Ana Ruiz>` says, and where that stands. */
  voice?: { name: string; source: [number, number] };
}

/** Tags of WebVTT and of SubRip, times within a caption, codes of other programs, character references. */
const MARKUP =
  /<(?<close>\/?)(?<tag>[a-z]{1,5})(?:\.[^\s<>]*)?(?:[ \t\r\n](?<given>[^<>]*))?>|<\d[\d:.]*>|\{\\[^{}]{1,80}\}|&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<named>[a-z][a-z\d]{1,30}));/gi;

/** Tags that captions have; others stand for their characters. */
const TAGS = new Set(['b', 'c', 'font', 'i', 'lang', 'ruby', 'rt', 's', 'u', 'v']);
const KINDS: Readonly<Record<string, 'emphasis' | 'strong'>> = { i: 'emphasis', b: 'strong' };

type Groups = Record<string, string | undefined>;

/** What a character reference stands for, or undefined where it is none. */
function readReference({ decimal, hexadecimal, named }: Groups): string | undefined {
  if (named !== undefined) return decodeNamedCharacterReference(named) || undefined;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0x1f && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

interface Reading extends Pick<Utterance, 'body' | 'spans'> {
  open: { tag: string; start: number }[];
}

const newReading = (): Reading => ({ body: { text: '', starts: [], ends: [] }, spans: [], open: [] });

function closeTag({ body, spans, open }: Reading, tag: string): void {
  const place = open.findLastIndex((other) => other.tag === tag);
  const [opened] = place < 0 ? [] : open.splice(place, 1);
  const kind = KINDS[tag];
  if (opened && kind && opened.start < body.text.length)
    spans.push({ kind, start: opened.start, end: body.text.length });
}

const foldName = (given: string): string =>
  given
    .replaceAll('&amp;', '&')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();

/** `[start, end)` of the text, what a caption holds → who says what. Its letters keep their places, and a reference covers all of its own. */
export function readCue(text: string, start: number, end: number): Utterance[] {
  const found: Utterance[] = [];
  let voice: Utterance['voice'];
  let reading = newReading();
  let begun = start;
  const finish = (until: number): void => {
    for (const { tag } of [...reading.open]) closeTag(reading, tag);
    const { body, spans } = reading;
    if (body.text.trim() !== '') found.push({ body, spans, source: [begun, until], ...(voice && { voice }) });
    reading = newReading();
    begun = until;
  };
  let at = start;
  for (const { 0: whole, index, groups = {} } of text.slice(start, end).matchAll(MARKUP)) {
    const tag = (groups as Groups)['tag']?.toLowerCase();
    const reference = whole.startsWith('&') ? readReference(groups) : undefined;
    if ((whole.startsWith('&') && reference === undefined) || (tag !== undefined && !TAGS.has(tag))) continue;
    const place: [number, number] = [start + index, start + index + whole.length];
    appendMapped(reading.body, mapSource(text, at, place[0]));
    at = place[1];
    const { close, given } = groups as Groups;
    if (reference !== undefined) {
      const fill = (offset: number): number[] => new Array<number>(reference.length).fill(offset);
      appendMapped(reading.body, { text: reference, starts: fill(place[0]), ends: fill(place[1]) });
    } else if (tag === 'v') {
      finish(place[close === '/' ? 1 : 0]);
      voice = close !== '/' && given?.trim() ? { name: foldName(given), source: place } : undefined;
    } else if (tag !== undefined && tag in KINDS) {
      if (close === '/') closeTag(reading, tag);
      else reading.open.push({ tag, start: reading.body.text.length });
    }
  }
  appendMapped(reading.body, mapSource(text, at, end));
  finish(end);
  return found;
}
