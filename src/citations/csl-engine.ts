import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicago from './styles/chicago-fullnote-bibliography.csl?raw';
import mla from './styles/modern-language-association.csl?raw';
import type { CitationStyle } from './cited-date.ts';

/** A record whose id and title are there. */
export type CslItem = CSL & { id: string; title: string };

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago);
styles.add('mla', mla);

// The library's types lack RIS, and whole citations as what comes before.
const format = plugins.output.format as unknown as (format: string, items: readonly CSL[], options: object) => unknown;
const options = (template: CitationStyle) => ({ template, format: 'html', lang: 'en-US' });

/** A number that stands for a locator, as `para. 9090` in each style. */
const locator = { locator: '9090', label: 'paragraph' };

/** The place that the locator left in a formatted citation, with what sets it off. */
export const locatorPlace = /,?\s*para\.\s*9090/;

/** The entry of a list of works, as the engine's HTML. */
export const formatEntry = (item: CslItem, style: CitationStyle): string =>
  format('bibliography', [item], options(style)) as string;

/** A citation in a note or in the text. `again`: as it is after the first one, where the style shortens it. */
export function formatCitation(item: CslItem, style: CitationStyle, { again = false } = {}): string {
  const { id } = item;
  const first = { citationItems: [{ id }], properties: { noteIndex: 1 } };
  const text = format('citation', [item], {
    ...options(style),
    ...(again && { citationsPre: [first] }),
    entry: { citationItems: [{ id, ...locator }], properties: { noteIndex: again ? 9 : 1 } },
  });
  return text as string;
}

export const formatBibtex = (items: readonly CSL[]): string => format('bibtex', items, { format: 'text' }) as string;

/** Fields of each record by their RIS tags. The library's own text breaks words after 70 characters. */
export const formatRis = (items: readonly CSL[]): Record<string, string | string[]>[] =>
  format('ris', items, { format: 'object' }) as Record<string, string | string[]>[];
