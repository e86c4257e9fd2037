import type { FrontMatter, FrontMatterField } from './front-matter.ts';
import { readPlainValue } from './read-plain-value.ts';

/** `title:: value`, as Logseq and Roam write properties, or `Title: value`, as MultiMarkdown and Pelican do. */
const PROPERTY = /^(?<name>\p{L}[\p{L}\p{N} _-]{0,30})(?<mark>::?)[ \t]+(?<value>\S.*)$/u;
const TITLE = /^(?:full[ _-])?(?:title|headline|título|titulo|titre)$/i;
/** What stands beside a title in metadata, and hardly in a text. */
const BESIDE =
  /^(?:authors?|by|byline|date|published|url|link|source|publisher|publication|category|tags|slug|autor|fecha|fuente|auteur)$/i;
const most = 40;

/** Metadata without fences: the first lines of a file, each a field, one of them the title; they end at an empty line. */
export function readProperties(text: string): FrontMatter | undefined {
  const fields: (FrontMatterField & { mark: string; value: string })[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length && fields.length <= most) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, Math.min(next, at + 2000)).trimEnd();
    if (line === '') break;
    const { name, mark = '', value = '' } = PROPERTY.exec(line)?.groups ?? {};
    if (name === undefined) return undefined;
    fields.push({ name, start: at, end: at + line.length, mark, value });
    at = next;
  }
  const names = fields.map(({ name }) => name);
  if (!names.some((name) => TITLE.test(name)) || !names.some((name) => BESIDE.test(name))) return undefined;
  if (fields.length > most || new Set(names).size < names.length || new Set(fields.map(({ mark }) => mark)).size > 1)
    return undefined;
  return {
    data: Object.fromEntries(fields.map(({ name, value }) => [name, readPlainValue(value)])),
    fields: fields.map(({ name, start, end }) => ({ name, start, end })),
    fences: [],
    bodyStart: at,
  };
}
