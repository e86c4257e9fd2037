import type { FileProperties } from '../extracted.ts';
import { dropNobody } from '../nobody.ts';
import { walkXml } from '../walk-xml.ts';

/** Elements of the properties of Office and OpenDocument files, and what they say. Where two say the same, the first counts. */
const NAMES: Readonly<Record<string, keyof FileProperties>> = {
  'dc:title': 'title',
  'meta:initial-creator': 'author',
  'dc:creator': 'author',
  'dcterms:created': 'created',
  'meta:creation-date': 'created',
  'dcterms:modified': 'modified',
  'dc:date': 'modified',
  'dc:language': 'language',
};

/** The properties that a `core.xml` or `meta.xml` states. */
export function readCoreProperties(xml: string): FileProperties {
  const found: Partial<Record<string, string>> = {};
  let name: string | undefined;
  walkXml(xml, {
    open: (opened) => (name = opened),
    text(text) {
      if (name !== undefined && name in NAMES) found[name] = (found[name] ?? '') + text;
    },
    close: () => (name = undefined),
  });
  const properties: FileProperties = {};
  for (const [element, field] of Object.entries(NAMES)) {
    const value = found[element]?.replace(/\s+/g, ' ').trim();
    if (value === undefined || value === '') continue;
    properties[field] ??= value;
  }
  return dropNobody(properties);
}
