import type { PageElement } from '../page.ts';

/** What a page can say of the document that it shows. */
export type FactField =
  | 'title'
  | 'author'
  | 'publisher'
  | 'date'
  | 'modified'
  | 'language'
  | 'address'
  | 'type'
  | 'section';

/** One statement of a page about itself. */
export interface Fact {
  field: FactField;
  value: string;
  /** How the page names it: `article:published_time`, `JSON-LD`. */
  named: string;
  /** Where it stands. */
  element: PageElement;
  /** The more telling its way to say so, the lower: pages repeat themselves, and not always in the same words. */
  rank: number;
}
