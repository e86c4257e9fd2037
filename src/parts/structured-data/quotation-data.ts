import { quotePath } from '../../paths.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { authorityNode } from './authority-node.ts';
import { documentNode } from './document-data.ts';
import { addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';
import { interfaceLanguage } from '#words/parts/language.ts';

/** A page of quotations: those of them that are somebody's words as printed. */
export function quotationsData(
  archive: Archive,
  page: { name: string; path: string; quotes: readonly Said[] },
  textOf: (quote: Quote) => string,
): JsonLd {
  const nodes = page.quotes.flatMap((said) => quotationNode(said, archive, textOf) ?? []);
  return describePage({
    '@type': 'CollectionPage',
    name: page.name,
    ...addressed(archive, page.path),
    inLanguage: interfaceLanguage,
    isPartOf: archiveNode(archive),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: nodes.length,
      itemListElement: nodes.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
    },
  });
}

/**
 * Somebody's words. Only a person of the authorities is a creator; a role, a group or a name that nobody identified is credited as
 * printed. Undefined for what is no quotation: a reported statement is the reporter's wording, and an altered copy's words may be
 * nobody's.
 */
export function quotationNode(
  { document, quote }: Said,
  archive: Archive,
  textOf: (quote: Quote) => string,
): JsonLd | undefined {
  if (quote.mode === 'reported' || quote.altered) return undefined;
  const source = archive.document(document);
  return {
    '@type': 'Quotation',
    text: textOf(quote),
    ...addressed(archive, quotePath(document, quote.id)),
    ...speakerProperties(quote, archive),
    ...(source && { isPartOf: documentNode(source, archive) }),
  };
}

function speakerProperties({ attribution }: Quote, archive: Archive): Record<string, JsonLd | string> {
  const { status, ref, label, name } = attribution.speaker;
  const authority = ref === undefined ? undefined : archive.authority(ref);
  const creates =
    (authority?.kind === 'people' && status === 'named') ||
    (authority?.kind === 'organizations' && status === 'organization');
  if (authority && creates) return { creator: authorityNode(authority, archive) };
  const credit = name ?? label;
  return credit === '' ? {} : { creditText: credit };
}
