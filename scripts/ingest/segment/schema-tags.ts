import type { Draft } from '../text/draft.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { isElement } from './html-elements.ts';

/** A tag as a vocabulary of records has it: `<speech by="#hale">`, `</person>`, `<recordedTime time="10:05"/>`. */
const TAG =
  /<(?<close>\/?)(?<name>[A-Za-z][\w:.-]{0,40})(?<attributes>(?:\s+[\w:.-]{1,40}\s*=\s*(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[“”][^<>]{0,300}?[“”]))*)\s*(?<empty>\/?)>/g;
/** So many elements make a vocabulary of it, and so many of its tags are half of a pair. */
const VOCABULARY = { pairs: 4, paired: 0.9 };

interface Found {
  name: string;
  opened: number;
  closed: number;
}

/** Names of elements that are no HTML, and of which nearly all tags are pairs. One tag that nothing closes stands for its characters. */
function readVocabulary(drafts: readonly Draft[]): ReadonlySet<string> {
  const found = new Map<string, Found>();
  for (const { body } of drafts) {
    if (!body.text.includes('<')) continue;
    for (const { groups = {} } of body.text.matchAll(TAG)) {
      const { name = '', close, empty } = groups;
      if (isElement(name.toLowerCase())) continue;
      const one = found.get(name) ?? { name, opened: 0, closed: 0 };
      one.opened += close === '' ? 1 : 0;
      one.closed += close === '/' || empty === '/' ? 1 : 0;
      found.set(name, one);
    }
  }
  const paired = [...found.values()].filter(
    ({ opened, closed }) =>
      Math.min(opened, closed) > 0 && Math.min(opened, closed) >= Math.max(opened, closed) * VOCABULARY.paired,
  );
  const pairs = paired.reduce((sum, { opened, closed }) => sum + Math.min(opened, closed), 0);
  return pairs < VOCABULARY.pairs ? new Set() : new Set(paired.map(({ name }) => name));
}

/** A draft without those tags. What one of them marks as a heading by itself is one. */
function withoutTags(draft: Draft, names: ReadonlySet<string>): Draft {
  const { text } = draft.body;
  if (!text.includes('<')) return draft;
  const tags = [...text.matchAll(TAG)].filter(({ groups = {} }) => names.has(groups['name'] ?? ''));
  if (tags.length === 0) return draft;
  const body: MappedText = { text: '', starts: [], ends: [] };
  const moved: number[] = [];
  let tag = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (tag < tags.length && at >= (tags[tag] as RegExpExecArray).index + (tags[tag]?.[0].length ?? 0)) tag += 1;
    moved.push(body.text.length);
    if (tag < tags.length && at >= (tags[tag] as RegExpExecArray).index) continue;
    // Where a tag was, two spaces would meet, or one would begin the words.
    if (/\s/.test(text.charAt(at)) && (body.text === '' || /\s$/.test(body.text))) continue;
    body.text += text.charAt(at);
    body.starts.push(draft.body.starts[at] ?? 0);
    body.ends.push(draft.body.ends[at] ?? 0);
  }
  moved.push(body.text.length);
  const length = body.text.trimEnd().length;
  const spans = draft.spans
    .map((span) => ({ ...span, start: moved[span.start] ?? 0, end: Math.min(length, moved[span.end] ?? length) }))
    .filter(({ start, end }) => end > start);
  const trimmed = {
    text: body.text.slice(0, length),
    starts: body.starts.slice(0, length),
    ends: body.ends.slice(0, length),
  };
  const isHeading =
    draft.role.kind === 'paragraph' && /^\s*<(heading|head)(?:\s[^<>]*)?>[^]*<\/\1>\s*$/.test(text) && length > 0;
  const { layout, ...rest } = draft;
  return {
    ...rest,
    ...(layout !== undefined && layout.kind !== 'preformatted' && { layout }),
    ...(isHeading && { role: { kind: 'heading', depth: 2 } }),
    body: trimmed,
    spans,
  };
}

/**
 * Takes the tags of a vocabulary for records out of the words, as tags of HTML are: `<from>Mr. <person>HALE</person>:</from>`. What merely looks
 * like a tag (`<inaudible>`) has no end tag and stays.
 */
export function dropSchemaTags(drafts: readonly Draft[]): Draft[] {
  const names = readVocabulary(drafts);
  return names.size === 0 ? [...drafts] : drafts.map((draft) => withoutTags(draft, names));
}
