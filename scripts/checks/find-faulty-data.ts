import type { Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { placeInPage } from './check.ts';

/** The types of schema.org that the site's pages use. Another one is a slip, or belongs here. */
const knownTypes = new Set([
  ...[
    'WebSite',
    'WebPage',
    'AboutPage',
    'CollectionPage',
    'SearchResultsPage',
    'ItemList',
    'ListItem',
    'BreadcrumbList',
  ],
  ...['SearchAction', 'EntryPoint', 'Article', 'NewsArticle', 'OpinionNewsArticle', 'DigitalDocument', 'CreativeWork'],
  ...['Person', 'Organization', 'Place', 'Event', 'Thing', 'DefinedTerm', 'DefinedTermSet', 'Role', 'Occupation'],
  ...['Quotation', 'MediaObject', 'Dataset', 'DataDownload'],
]);

/** What a page says of itself to machines is JSON-LD of schema.org, and nothing in it could end its element. */
export function findFaultyData(site: BuiltSite): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    page.dataBlocks.flatMap(({ text, offset }) => {
      const fault = findFault(text);
      if (fault === undefined) return [];
      return {
        kind: 'faulty-data',
        ...placeInPage(site, page, offset),
        what: `The page's data for machines is faulty: ${fault}`,
        why: 'Search engines and reference managers ignore it, or take the page for something else.',
        fix: 'Mend the function in src/parts/structured-data that makes it, or the component that prints it.',
      };
    }),
  );
}

function findFault(text: string): string | undefined {
  if (text.includes('<')) return 'it holds "<", which can begin the end of its element.';
  const data = parse(text);
  if (!isObject(data)) return 'it is no JSON object.';
  if (data['@context'] !== 'https://schema.org') return 'its @context is not "https://schema.org".';
  return findTypeFault(data);
}

/** Every object has a known type. */
function findTypeFault(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? 'it has an empty list.' : firstFault(value);
  if (!isObject(value)) return undefined;
  const type = value['@type'];
  if (typeof type !== 'string') return 'an object in it has no @type.';
  if (!knownTypes.has(type)) return `the @type "${type}" is not one of those that the site uses.`;
  return firstFault(Object.values(value));
}

function firstFault(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const fault = findTypeFault(value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
