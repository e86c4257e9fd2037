/** An element as a strict reader of XML sees it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function unescape(text: string): string {
  if (/<|&(?!(?:lt|gt|amp|quot);)/.test(text)) throw new Error(`No text of XML: ${text}`);
  return text.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? '');
}

/**
 * Reads a document of XML that uses no more of it than feeds do.
 * @throws Error where it is not well-formed, or has a character that XML 1.0 has no form for
 */
export function readXml(xml: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) throw new Error('No character of XML.');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>/, '');
  for (const [, text = '', close, name, attributes = '', empty] of body.matchAll(
    /([^<]*)(?:<(?:\/([\w:]+)|([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?))>|$)/g,
  )) {
    const parent = open.at(-1);
    if (!parent) throw new Error('More is closed than was opened.');
    parent.text += unescape(text);
    if (close !== undefined && open.pop()?.name !== close) throw new Error(`Another element than ${close} is open.`);
    if (name === undefined) continue;
    const read = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescape(value),
    ]);
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(read) as Record<string, string>,
      children: [],
      text: '',
    };
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || !only || others.length > 0 || root.text.trim() !== '') throw new Error('No single root.');
  return only;
}
