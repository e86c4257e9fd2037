import type { Draft } from '../text/draft.ts';
import { foldSpace, mapSource, sliceMapped, type MappedText } from '../text/mapped-text.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { isTitleField } from './front-matter-names.ts';
import { tagAt } from './title-tags.ts';

/** YAML's ways to write a mark within a quoted value: `''`, `\"`, `\u2019`. */
const ESCAPED = /^(?:''|\\u[0-9a-f]{4}|\\[^ux])/i;

/** The character that an escape stands for; undefined for letters, which must stand in the source themselves. */
function readEscape(escape: string): string | undefined {
  const code = /^\\u(.{4})$/i.exec(escape)?.[1];
  const char = code === undefined ? escape.charAt(1) : String.fromCharCode(parseInt(code, 16));
  return /[\p{L}\p{N}]/u.test(char) ? undefined : char;
}

/** The title's characters at `from` of a field as the source has it; undefined where something else stands there. */
function mapAt(raw: MappedText, from: number, title: string): MappedText | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (const char of title.split('')) {
    for (let tag = tagAt(raw.text, at); tag && !tag.isBreak; tag = tagAt(raw.text, at)) at += tag.length;
    const tag = tagAt(raw.text, at);
    if (tag && char === ' ') {
      starts.push(raw.starts[at] as number);
      at += tag.length;
      ends.push(raw.ends[at - 1] as number);
      continue;
    }
    const printed = raw.text.charAt(at);
    const escape = ESCAPED.exec(raw.text.slice(at, at + 6))?.[0] ?? '';
    const length =
      escape !== '' && readEscape(escape) === char
        ? escape.length
        : printed === char || (printed === '\n' && char === ' ')
          ? 1
          : 0;
    if (length === 0) return undefined;
    starts.push(raw.starts[at] as number);
    ends.push(raw.ends[at + length - 1] as number);
    at += length;
  }
  return { text: title, starts, ends };
}

function mapInField(source: string, [start, end]: [number, number], title: string): MappedText | undefined {
  const raw = foldSpace(mapSource(source, start, end)).mapped;
  for (let from = raw.text.search(/[:=]/) + 1; from > 0 && from < raw.text.length; from++) {
    const found = mapAt(raw, from, title);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where the title's words stand in the source: in a line of the text, or in front matter. Undefined for a title that the
 * editor gave or that front matter writes with escaped letters: nothing can be quoted from it.
 */
export function mapTitle(
  source: string,
  front: Pick<FrontMatter, 'fields'>,
  drafts: readonly Draft[],
  title: string,
): MappedText | undefined {
  const line = drafts.find(
    ({ role, body }) => role.kind === 'metadata' && isTitleField(role.field) && body.text.endsWith(title),
  );
  if (line) return sliceMapped(line.body, line.body.text.length - title.length);
  for (const { name, start, end } of front.fields) {
    const found = isTitleField(name) ? mapInField(source, [start, end], title) : undefined;
    if (found) return found;
  }
  return undefined;
}
