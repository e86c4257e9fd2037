import { authorityKinds } from '../../src/record/authority.ts';
import type { Problem } from '../report/problem.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { placeInPage } from './check.ts';
import { resolveAddress } from './resolve-address.ts';

/** A link from a page of one record to a page of another. */
interface RecordLink {
  page: BuiltPage;
  offset: number;
}

/** Where a record's pages link to in their own matter: other record → the first such link. */
type Links = Map<string, RecordLink>;

/**
 * Links between records go both ways: where a document, a person, a topic … leads to another, the other leads back, so that
 * a reader finds all that refers to what they look at. What stands around every page is no link of the record's.
 */
export function findMissingBacklinks(site: BuiltSite): Problem[] {
  const links = collectLinks(site);
  const problems: Problem[] = [];
  for (const [from, targets] of links) {
    for (const [to, { page, offset }] of targets) {
      if (links.get(to)?.has(from)) continue;
      problems.push({
        kind: 'missing-backlink',
        ...placeInPage(site, page, offset),
        what: `"${from}" links to "${to}", but no page of "${to}" links back.`,
        why: 'Whoever stands there does not learn that this one refers to it.',
        fix: `List "${from}" on the page of "${to}", or take the link out.`,
      });
    }
  }
  return problems;
}

function collectLinks(site: BuiltSite): Map<string, Links> {
  const links = new Map<string, Links>();
  for (const page of site.pages.values()) {
    const record = isForwarding(page) ? undefined : recordOfPage(page.file);
    if (record === undefined) continue;
    const own = links.get(record) ?? new Map<string, RecordLink>();
    links.set(record, own);
    for (const [file, offset] of linkedFiles(site, page)) {
      const target = recordOfPage(file);
      const there = site.pages.get(file);
      if (target === undefined || target === record || !there || isForwarding(there) || own.has(target)) continue;
      own.set(target, { page, offset });
    }
  }
  return links;
}

/** The files that the page's own matter links to, each with where it first does. */
function linkedFiles(site: BuiltSite, page: BuiltPage): Map<string, number> {
  // A page links to one other by many fragments: each address is resolved once.
  const addresses = new Map<string, number>();
  for (const { element, address, inMain, offset } of page.references) {
    if (!inMain || element !== 'a') continue;
    const plain = address.split('#', 1).join('');
    if (plain !== '' && !addresses.has(plain)) addresses.set(plain, offset);
  }
  const files = new Map<string, number>();
  for (const [address, offset] of addresses) {
    const file = resolveAddress(site, page.file, address)?.file;
    if (file !== undefined && !files.has(file)) files.set(file, offset);
  }
  return files;
}

/** The page of a former address stands for the new one, and is no record's. */
const isForwarding = ({ references }: BuiltPage): boolean => references.some(({ element }) => element === 'meta');

const kinds = ['documents', 'dossiers', ...authorityKinds].join('|');
// Further pages of a list, `documents/page/2/`, and parts of it, `documents/by/year/1999/`, are no record's; those of a record, `people/x/page/2/`, are its own.
const recordPage = new RegExp(`^(${kinds})/(?!page/\\d+/|by/[^/]+/)([^/]+)/(?:.*/)?index\\.html$`);

/** The record that a page is about, `people/jane-doe`. Undefined for the home page, lists, search and others. */
export function recordOfPage(file: string): string | undefined {
  const [, kind, id] = recordPage.exec(file) ?? [];
  return kind !== undefined && id !== undefined ? `${kind}/${id}` : undefined;
}
