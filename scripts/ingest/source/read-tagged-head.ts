import type { FrontMatter, FrontMatterField } from './front-matter.ts';
import { readPlainValue } from './read-plain-value.ts';

/** `<title="Remarks at the pier">`, `<date: May 5, 1999>`, `<speaker>Ana Ruiz</speaker>`, each by itself on its line. */
const TAG =
  /^<(?<name>\p{L}[\p{L}\p{N}_-]{0,30})(?:\s{0,3}=\s{0,3}"(?<double>[^"<>]*)"|\s{0,3}=\s{0,3}'(?<single>[^'<>]*)'|\s?:(?<bare>[^<>"]*)|>(?<inner>[^<>]*)<\/\k<name>)(?: ?\/)?>$/iu;
/** What a corpus says of each of its texts, in one of these at least. */
const KNOWN = /^(?:title|headline|date|author|speaker|título|titulo|titre|fecha|autor|auteur)$/i;
const most = 20;

/** Metadata as tags that are no elements of anything: the first lines of a file, each a field. They end at the first line that is none. */
export function readTaggedHead(text: string): FrontMatter | undefined {
  const fields: (FrontMatterField & { value: string })[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length && fields.length <= most) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, Math.min(next, at + 2000)).trimEnd();
    const { name, double, single, bare, inner } = TAG.exec(line)?.groups ?? {};
    if (name !== undefined)
      fields.push({ name, start: at, end: at + line.length, value: double ?? single ?? bare ?? inner ?? '' });
    else if (line !== '') break;
    at = next;
  }
  const names = fields.map(({ name }) => name.toLowerCase());
  if (!names.some((name) => KNOWN.test(name)) || fields.length > most || new Set(names).size < names.length)
    return undefined;
  return {
    data: Object.fromEntries(fields.map(({ name, value }) => [name.toLowerCase(), readPlainValue(value)])),
    fields: fields.map(({ name, start, end }) => ({ name, start, end })),
    fences: [],
    bodyStart: at,
  };
}
