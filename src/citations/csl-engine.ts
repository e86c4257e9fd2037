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

const options = (template: CitationStyle) => ({ template, format: 'html', lang: 'en-US' });

/** A number that stands for a locator, as `para. 9090` in each style. */
const locator = { locator: '9090', label: 'paragraph' } as const;

/** The entry of a list of works, as the engine's HTML. */
export const formatEntry = (item: CslItem, style: CitationStyle): string =>
  plugins.output.format('bibliography', [item], options(style)) as string;

/** A citation in a note or in the text. `again`: as it is after the first one, where the style shortens it. */
export function formatCitation(item: CslItem, style: CitationStyle, { again = false } = {}): string {
  const { id } = item;
  // A whole citation, which the library takes and its types do not have.
  const before = { citationItems: [{ id }], properties: { noteIndex: 1 } } as unknown as { id: string };
  return plugins.output.format('citation', [item], {
    ...options(style),
    citationsPre: again ? [before] : [],
    citationsPost: [],
    entry: { citationItems: [{ id, ...locator }], properties: { noteIndex: again ? 9 : 1 } },
  }) as string;
}

/** The place that the locator left in a formatted citation, with what sets it off. */
export const locatorPlace = /,?\s*para\.\s*9090/;

export const formatBibtex = (items: readonly CSL[]): string =>
  plugins.output.format('bibtex', [...items], { format: 'text' }) as string;

/** Fields of each record by their RIS tags. The library's own text breaks words after 70 characters. */
export const formatRis = (items: readonly CSL[]): Record<string, string | string[]>[] =>
  // The package of this format has no types.
  (plugins.output.format as (format: string, items: CSL[], options: object) => unknown)('ris', [...items], {
    format: 'object',
  }) as Record<string, string | string[]>[];
