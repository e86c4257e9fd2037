import { Parser } from 'htmlparser2';

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
}

/** Code that stands in the page itself. */
export interface InlineCode {
  /** As one would name it: `<script>`, `style=`, `onclick=`. */
  what: string;
  offset: number;
}

/** What the checks need to know of a page. */
export interface PageContents {
  references: Reference[];
  ids: { id: string; offset: number }[];
  inlineCode: InlineCode[];
}

const addressAttributes = ['href', 'xlink:href', 'src', 'poster', 'action', 'formaction', 'data', 'cite'];
const listAttributes = ['srcset', 'imagesrcset'];
/** Scripts that are data and never run. */
const dataScript = /^application\/(?:ld\+)?json$/;

export function parsePage(html: string): PageContents {
  const contents: PageContents = { references: [], ids: [], inlineCode: [] };
  const parser = new Parser({
    onopentag(element, attributes) {
      const offset = parser.startIndex;
      contents.references.push(...findReferences(element, attributes, offset));
      contents.inlineCode.push(...findInlineCode(element, attributes, offset));
      if (attributes['id'] !== undefined) contents.ids.push({ id: attributes['id'], offset });
    },
  });
  parser.end(html);
  return contents;
}

type Attributes = Readonly<Record<string, string>>;

function findReferences(element: string, attributes: Attributes, offset: number): Reference[] {
  const rel = (attributes['rel'] ?? '').toLowerCase();
  const refer = (attribute: string, address: string) => ({ element, attribute, address, rel, offset });
  const references = addressAttributes.flatMap((name) => {
    const address = attributes[name];
    return address === undefined ? [] : [refer(name, address.trim())];
  });
  for (const name of listAttributes) {
    for (const candidate of (attributes[name] ?? '').split(',')) {
      const [address] = candidate.trim().split(/\s+/);
      if (address) references.push(refer(name, address));
    }
  }
  if (element === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const address = /;\s*url=\s*(\S+)/i.exec(attributes['content'] ?? '')?.[1];
    if (address !== undefined) references.push(refer('content', address));
  }
  return references;
}

function findInlineCode(element: string, attributes: Attributes, offset: number): InlineCode[] {
  const found = Object.keys(attributes)
    .filter((name) => name === 'style' || name === 'srcdoc' || /^on[a-z]/.test(name))
    .map((name) => `${name}=`);
  if (element === 'style') found.push('<style>');
  if (element === 'script' && attributes['src'] === undefined && !dataScript.test(attributes['type'] ?? '')) {
    found.push('<script>');
  }
  if (Object.values(attributes).some((value) => /^\s*javascript:/i.test(value))) found.push('javascript:');
  return found.map((what) => ({ what, offset }));
}
