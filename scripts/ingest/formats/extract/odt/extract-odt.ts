import { readCoreProperties } from '../docx/core-properties.ts';
import { Refusal, type Extracted, type Notice } from '../extracted.ts';
import { leftOutComments, trackedChanges } from '../notices.ts';
import { broken, encrypted, unpackZip } from '../unpack-zip.ts';
import { decodeXml } from '../walk-xml.ts';
import { writeMarkdown } from '../write-markdown.ts';
import { countElements, elementsOf, findElement, readXmlTree, type XmlElement } from '../xml-tree.ts';
import { readOdtBlocks } from './read-odt-blocks.ts';
import { readOdtStyles } from './styles.ts';

/**
 * An OpenDocument text as Markdown. What was taken out while changes were tracked, comments and hidden words are no part of it.
 *
 * @throws Refusal
 */
export function extractOdt(bytes: Uint8Array): Extracted {
  const zip = unpackZip(bytes);
  const read = (name: string): XmlElement | undefined =>
    zip.has(name) ? readXmlTree(decodeXml(zip.read(name))) : undefined;
  const manifest = read('META-INF/manifest.xml');
  if (manifest && findElement(manifest, 'manifest:encryption-data')) throw new Refusal(encrypted);
  const content = read('content.xml');
  const body = content && findElement(content, 'office:text');
  if (!body) throw new Refusal(broken('is no OpenDocument text inside'));
  const styles = readOdtStyles([read('styles.xml'), content].filter((part) => part !== undefined));
  return {
    text: writeMarkdown(readOdtBlocks(body, styles)),
    form: 'markdown',
    extractor: { name: 'own reader of OpenDocument', version: '1' },
    ...(zip.has('meta.xml') && { properties: readCoreProperties(decodeXml(zip.read('meta.xml'))) }),
    notices: noticesOf(body),
  };
}

function noticesOf(body: XmlElement): Notice[] {
  const changes = findElement(body, 'text:tracked-changes');
  const tracked = changes ? elementsOf(changes).length : 0;
  const comments = countElements(body, 'office:annotation');
  return [...(tracked > 0 ? [trackedChanges(tracked)] : []), ...(comments > 0 ? [leftOutComments(comments)] : [])];
}
