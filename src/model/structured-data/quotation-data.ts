import { quotePath } from '../../paths.ts';
import type { Quote } from '../../schema/quote.ts';
import { findDocument, type Catalogue } from '../catalogue.ts';
import { indexAuthorities, type Said } from '../concordance.ts';
import { authorityNode } from './authority-node.ts';
import { documentNode } from './document-data.ts';
import { addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';
import { interfaceLanguage } from '../../words/language.ts';

/** A page of quotations: those of them that are somebody's words as printed. */
export function quotationsData(
  catalogue: Catalogue,
  page: { name: string; path: string; quotes: readonly Said[] },
  textOf: (quote: Quote) => string,
): JsonLd {
  const nodes = page.quotes.flatMap((said) => quotationNode(said, catalogue, textOf) ?? []);
  return describePage({
    '@type': 'CollectionPage',
    name: page.name,
    ...addressed(catalogue, page.path),
    inLanguage: interfaceLanguage,
    isPartOf: archiveNode(catalogue),
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
  catalogue: Catalogue,
  textOf: (quote: Quote) => string,
): JsonLd | undefined {
  if (quote.mode === 'reported' || quote.altered) return undefined;
  const source = findDocument(catalogue, document);
  return {
    '@type': 'Quotation',
    text: textOf(quote),
    ...addressed(catalogue, quotePath(document, quote.id)),
    ...speakerProperties(quote, catalogue),
    ...(source && { isPartOf: documentNode(source, catalogue) }),
  };
}

function speakerProperties({ attribution }: Quote, catalogue: Catalogue): Record<string, JsonLd | string> {
  const { status, ref, label, name } = attribution.speaker;
  const authority = ref === undefined ? undefined : indexAuthorities(catalogue.authorities).get(ref);
  const creates =
    (authority?.kind === 'people' && status === 'named') ||
    (authority?.kind === 'organizations' && status === 'organization');
  if (authority && creates) return { creator: authorityNode(authority, catalogue) };
  const credit = name ?? label;
  return credit === '' ? {} : { creditText: credit };
}
