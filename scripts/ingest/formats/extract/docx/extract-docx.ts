import { readHtmlBlocks } from '../html-blocks.ts';
import type { Extracted, Notice } from '../extracted.ts';
import { hiddenWords, leftOutComments, trackedChanges } from '../notices.ts';
import { loadParser } from '../load-parser.ts';
import { broken, unpackZip, type Unpacked } from '../unpack-zip.ts';
import { Refusal } from '../extracted.ts';
import { refuseOldOffice } from '../refuse-old-office.ts';
import { decodeXml } from '../walk-xml.ts';
import { readXmlTree } from '../xml-tree.ts';
import { writeMarkdown } from '../write-markdown.ts';
import { readCoreProperties } from './core-properties.ts';
import { placeItems } from './item-marks.ts';
import { preparePart, type PartFindings } from './prepare-part.ts';
import { createCounter } from './read-numbering.ts';

/** Styles and what they are, by their names, which are the same in all languages. Pictures and lists are none of the library's. */
const STYLES = [
  ...['p.Title', "p[style-name='Title']", 'p.Heading', "p[style-name='Heading']"].map(
    (style) => `${style} => h1:fresh`,
  ),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    [`p.Heading${level}`, `p[style-name='Heading ${level}']`, `p[style-name='heading ${level}']`].map(
      (style) => `${style} => h${level}:fresh`,
    ),
  ),
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  "r[style-name='Strong'] => strong",
];

/**
 * A Word file as Markdown: paragraphs, headings, lists, tables, notes and links of its body, with changes accepted that were tracked.
 * Heads and feet of its pages, comments and hidden words are no part of it.
 *
 * @throws Refusal
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  refuseOldOffice(bytes);
  const { parser, version } = await loadParser('mammoth');
  const zip = unpackZip(bytes);
  if (!zip.names.some((name) => /^word\/.*\.xml$/.test(name))) throw new Refusal(broken('is no Word file inside'));
  const findings: PartFindings = { tracked: 0, comments: 0, hidden: 0 };
  // The library unpacks by itself where it is given bytes; that it takes parts is not in its types.
  const input = { file: openParts(zip, findings) } as unknown as Parameters<typeof parser.convertToHtml>[0];
  const { value } = await parser.convertToHtml(input, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    convertImage: parser.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  const properties = zip.has('docProps/core.xml')
    ? readCoreProperties(decodeXml(zip.read('docProps/core.xml')))
    : undefined;
  return {
    text: writeMarkdown(placeItems(readHtmlBlocks(value))),
    form: 'markdown',
    extractor: { name: 'mammoth', version },
    ...(properties && { properties }),
    notices: noticesOf(findings),
  };
}

/** The file's parts as the library asks for them, each unpacked within bounds and looked through first. */
function openParts(zip: Unpacked, findings: PartFindings) {
  const prepared = new Map<string, string>();
  const tree = (name: string) => (zip.has(name) ? readXmlTree(decodeXml(zip.read(name))) : undefined);
  const count = createCounter(tree('word/numbering.xml'), tree('word/styles.xml'));
  const prepare = (name: string): string => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const { xml, findings: own } = preparePart(decodeXml(zip.read(name)), count);
    prepared.set(name, xml);
    for (const kind of ['tracked', 'comments', 'hidden'] as const) findings[kind] += own[kind];
    return xml;
  };
  return {
    // A file may say how the library is to read it; the library takes that apart even where it is told not to heed it.
    exists: (name: string) => name !== 'mammoth/style-map' && zip.has(name),
    read: (name: string, encoding?: string): Promise<string | Uint8Array> =>
      Promise.resolve(encoding === undefined ? zip.read(name) : prepare(name)),
  };
}

const noticesOf = ({ tracked, comments, hidden }: PartFindings): Notice[] => [
  ...(tracked > 0 ? [trackedChanges(tracked)] : []),
  ...(comments > 0 ? [leftOutComments(comments)] : []),
  ...(hidden > 0 ? [hiddenWords(hidden)] : []),
];
