/** Markup: what is put into an element as it is. */
export interface Xml {
  xml: string;
}

type Content = Xml | string | undefined | false | readonly Content[];
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 has no place for, even escaped: most control characters, halves of characters. */
const impossible = /[\0-\b\v\f\x0e-\x1f\ufffe\uffff]/g;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, '\ufffd')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** An element: texts in it are escaped, and attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`,
  );
  const inside = join(content);
  const start = `<${name}${written.join('')}`;
  return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` };
}

/** Elements one after another, a line each: for those that hold no text of their own. */
export const lines = (...content: readonly Content[]): Xml | undefined => {
  const all = content.flat(2).filter((one) => one !== undefined && one !== false);
  return all.length === 0 ? undefined : { xml: `\n${all.map((one) => join([one])).join('\n')}\n` };
};

const join = (content: readonly Content[]): string => content.map(write).join('');

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeXml(content);
  return 'xml' in content ? content.xml : join(content);
}
