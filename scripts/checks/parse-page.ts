import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { forEachTag, type TagAttribute } from '../links/each-tag.ts';

/** An address in a page. */
export interface Reference {
  element: string;
  attribute: string;
  /** Decoded: `&amp;` is `&`. */
  address: string;
  /** The element's `rel`, in lower case; empty where it has none. */
  rel: string;
  /** Where the element begins, in UTF-16 code units. */
  offset: number;
  /** Whether it stands in `<main>`: in the page's own matter, not in what surrounds every page. */
  inMain: boolean;
}

/** Code that stands in the page itself. */
interface InlineCode {
  /** As one would name it: `<script>`, `style=`, `onclick=`. */
  what: string;
  offset: number;
}

/** What the checks need to know of a page. */
export interface PageContents {
  references: Reference[];
  ids: { id: string; offset: number }[];
  inlineCode: InlineCode[];
  /** Scripts that are data, with their text as it stands in the file. */
  dataBlocks: DataBlock[];
  /** What it calls itself; empty where it doesn't. */
  title: string;
  description: string;
  /** Whether search engines may list it. */
  listed: boolean;
}

/** A script element that browsers don't run. */
interface DataBlock {
  text: string;
  offset: number;
}

const addressAttributes = new Set(['href', 'xlink:href', 'src', 'poster', 'action', 'formaction', 'data', 'cite']);
const listAttributes = new Set(['srcset', 'imagesrcset']);
/** Scripts that are data and never run. */
const dataScript = 'application/ld+json';

export function parsePage(html: string): PageContents {
  const contents: PageContents = {
    references: [],
    ids: [],
    inlineCode: [],
    dataBlocks: [],
    title: '',
    description: '',
    listed: true,
  };
  let inMain = false;
  /** An SVG has titles of its own. */
  let inHead = true;
  /** Where the text begins of an element that is closed next. */
  let text = 0;
  let isTitle = false;
  let isData = false;
  forEachTag(html, {
    open({ name: element, attributes: written, start: offset, end }) {
      const attributes = decodeAttributes(written);
      text = end;
      if (element === 'main') inMain = true;
      if (element === 'body') inHead = false;
      isTitle = element === 'title' && inHead;
      if (element === 'meta' && attributes['name'] === 'description')
        contents.description = attributes['content'] ?? '';
      if (element === 'meta' && attributes['name'] === 'robots')
        contents.listed = !attributes['content']?.includes('noindex');
      isData = isDataBlock(element, attributes);
      if (isData) contents.dataBlocks.push({ text: '', offset });
      contents.references.push(...findReferences(element, attributes, offset, inMain));
      contents.inlineCode.push(...findInlineCode(element, attributes, offset));
      if (attributes['id'] !== undefined) contents.ids.push({ id: attributes['id'], offset });
    },
    close(element, start) {
      if (element === 'main') inMain = false;
      if (isTitle) contents.title += decodeHTML(html.slice(text, start));
      const block = isData ? contents.dataBlocks.at(-1) : undefined;
      if (block) block.text = html.slice(text, start);
      isTitle = isData = false;
    },
  });
  return contents;
}

/** Of two of one name, the first one counts. */
function decodeAttributes(written: readonly TagAttribute[]): Attributes {
  const attributes: Record<string, string> = {};
  for (const { name, value } of written) attributes[name] ??= value.includes('&') ? decodeHTMLAttribute(value) : value;
  return attributes;
}

type Attributes = Readonly<Record<string, string>>;

function findReferences(element: string, attributes: Attributes, offset: number, inMain: boolean): Reference[] {
  const references: Reference[] = [];
  const rel = (attributes['rel'] ?? '').toLowerCase();
  const refer = (attribute: string, address: string) =>
    references.push({ element, attribute, address, rel, offset, inMain });
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (addressAttributes.has(name)) refer(name, value.trim());
    if (!listAttributes.has(name)) continue;
    for (const candidate of value.split(',')) {
      const [address] = candidate.trim().split(/\s+/);
      if (address) refer(name, address);
    }
  }
  if (element === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const address = /;\s*url=\s*(\S+)/i.exec(attributes['content'] ?? '')?.[1];
    if (address !== undefined) refer('content', address);
  }
  return references;
}

function isDataBlock(element: string, attributes: Attributes): boolean {
  return element === 'script' && attributes['type'] === dataScript && attributes['src'] === undefined;
}

function findInlineCode(element: string, attributes: Attributes, offset: number): InlineCode[] {
  const found: string[] = [];
  let runs = false;
  for (const name in attributes) {
    if (name === 'style' || name === 'srcdoc' || /^on[a-z]/.test(name)) found.push(`${name}=`);
    runs ||= /^\s*javascript:/i.test(attributes[name] ?? '');
  }
  if (element === 'style') found.push('<style>');
  if (element === 'script' && attributes['src'] === undefined && !isDataBlock(element, attributes)) {
    found.push('<script>');
  }
  if (runs) found.push('javascript:');
  return found.map((what) => ({ what, offset }));
}
