import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import chicago from './styles/chicago-fullnote-bibliography.csl?raw';
import mla from './styles/modern-language-association.csl?raw';
import { citationWords } from '#words/citation-forms.ts';
import type { CitationStyle } from './cited-date.ts';

/** A record whose id and title are there. */
export type CslItem = CSL & { id: string; title: string };

const { styles, locales, engine } = plugins.config.get('@csl');

/**
 * The style without how works are put in order and told apart: each is formatted alone, and the engine would work through both for
 * every one of them.
 */
const forOneWork = (style: string): string =>
  style
    .replace(/<sort>.*?<\/sort>/gs, '')
    .replace(/\s(?:disambiguate-add-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g, '');

const named: Record<CitationStyle, string> = { chicago: 'one-chicago', apa: 'one-apa', mla: 'one-mla' };
styles.add(named.chicago, forOneWork(chicago));
styles.add(named.apa, forOneWork(styles.get('apa')));
styles.add(named.mla, forOneWork(mla));

/** What is used of citeproc-js, by its own names. */
interface Engine {
  /** How a citation is laid out. */
  citation: { tokens: readonly unknown[] };
  updateItems: (ids: readonly string[]) => void;
  makeBibliography: () => [unknown, string[]];
  makeCitationCluster: (items: readonly object[]) => string;
}

/** A number that stands for a locator, as `para. 9090` in each style. */
const locator = { locator: '9090', label: 'paragraph' };

/** The terms of citations: those of the interface's language where the engine has them. */
const locale = locales.has(citationWords.locale) ? citationWords.locale : 'en-US';
const terms = locales.get(locale);

/** A term as the engine prints it: `name="open-quote"`. */
const term = (attributes: string): string =>
  (new RegExp(`<term ${attributes}>(?:\\s*<single>)?([^<]*)`).exec(terms)?.[1] ?? '').replaceAll('&#160;', '\u00a0');

/** The place that the locator left in a formatted citation, with what sets it off. */
export const locatorPlace = new RegExp(`,?\\s?${term('name="paragraph" form="short"').replace('.', '\\.')}\\s?9090`);

/** Words and marks that the engine puts around those of a document, and whether a comma behind a quotation stands within its marks. */
export const engineTerms = {
  open: term('name="open-quote"'),
  close: term('name="close-quote"'),
  retrieved: term('name="retrieved"'),
  commaWithin: terms.includes('punctuation-in-quote="true"'),
};

/** A document in one style, as the engine's HTML. Each form is made when it is asked for: the engine takes milliseconds. */
export interface Formatted {
  /** In a list of works. */
  entry: () => string;
  /** In a note or in the text. */
  citation: () => string;
  /** The same after the first one, where the style shortens it. */
  again: () => string;
}

/** Only the last that was formatted in a style can be asked: the engine of each is used again for the next document. */
export function formatItem(item: CslItem, style: CitationStyle): Formatted {
  const { id } = item;
  const prepared = engine([item], named[style], locale, 'html') as Engine;
  takeItem(prepared, id);
  const cited = { id, ...locator };
  return {
    entry: () => prepared.makeBibliography()[1].join(''),
    citation: () => prepared.makeCitationCluster([{ ...cited, position: 0 }]),
    again: () => prepared.makeCitationCluster([{ ...cited, position: 1 }]),
  };
}

/**
 * An item that the engine takes is cited once more, to be told apart from others that are cited alike. There are none, so that an empty
 * layout does: a seventh of what formatting takes.
 */
function takeItem(prepared: Engine, id: string): void {
  const { tokens } = prepared.citation;
  prepared.citation.tokens = [];
  try {
    prepared.updateItems([id]);
  } finally {
    prepared.citation.tokens = tokens;
  }
}

const format = plugins.output.format as unknown as (format: string, items: readonly CSL[], options: object) => unknown;

export const formatBibtex = (items: readonly CSL[]): string => format('bibtex', items, { format: 'text' }) as string;
