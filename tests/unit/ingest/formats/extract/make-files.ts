import { zipSync, strToU8, type Zippable } from 'fflate';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A zip of parts that are text. */
export const makeZip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable);

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file with paragraphs as XML; `parts` beside its own. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of a Word file. */
export const word = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** An OpenDocument text with its body and its own styles as XML. */
export function makeOdt(body: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const spaces = ['office', 'text', 'style', 'table', 'draw'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${spaces.join(' ')} xmlns:fo="x" xmlns:xlink="y"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
}

/** Words at a place on a page, in points from its lower left corner. */
export interface Print {
  text: string;
  x: number;
  y: number;
  size?: number;
}

const escapeText = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

/** A PDF of pages of printed words; `extra` goes into its catalog. */
export function makePdf(pages: readonly (readonly Print[])[], info = '', extra = ''): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((prints, at) => {
      const content = prints
        .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${info} >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length;
  return bytesOf(
    `${file}xref\n0 ${count + 1}\n0000000000 65535 f \n${table}trailer << /Size ${count + 1} /Root 1 0 R /Info ${count} 0 R >>\nstartxref\n${file.length}\n%%EOF`,
  );
}

/** Lines of prose, one below the other, as a page prints them. */
export const column = (lines: readonly string[], { x = 72, y = 700, size = 11, step = 14 } = {}): Print[] =>
  lines.map((text, at) => ({ text, x, y: y - at * step, size }));
