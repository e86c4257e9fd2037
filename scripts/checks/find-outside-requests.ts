import type { Place, Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { placeInPage, placeInStylesheet } from './check.ts';
import type { Reference } from './parse-page.ts';
import { leavesSite } from './resolve-address.ts';

/** Relations of `<link>` that only name another page, or tell machines about this one. Any other is fetched. */
const namingRelations = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'next',
  'prev',
  'me',
  'help',
  'search',
  'cite-as',
  'describedby',
  'type',
]);

/** Opening a page asks no other host for anything: no font, picture, style, script or frame. */
export function findOutsideRequests(site: BuiltSite): Problem[] {
  return [...findInPages(site), ...findInStylesheets(site)];
}

function findInPages(site: BuiltSite): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    page.references
      .filter((reference) => isRequest(reference) && leavesSite(reference.address))
      .map(({ element, address, offset }) => describe(placeInPage(site, page, offset), `<${element}>`, address)),
  );
}

/** True where a browser fetches the address without being asked, or sends what the reader typed to it. */
function isRequest({ element, attribute, rel }: Reference): boolean {
  if (element === 'a' || element === 'area' || attribute === 'cite') return false;
  if (element === 'link') return rel.split(/\s+/).some((relation) => !namingRelations.has(relation));
  return true;
}

function findInStylesheets(site: BuiltSite): Problem[] {
  return [...site.stylesheets].flatMap(([file, addresses]) =>
    addresses
      .filter(leavesSite)
      .map((address) => describe(placeInStylesheet(site, file, address), 'The stylesheet', address)),
  );
}

function describe(place: Place, where: string, address: string): Problem {
  return {
    kind: 'outside-request',
    ...place,
    what: `${where} fetches "${address}" from another host.`,
    why: 'The archive works offline, and tells no other host who reads it.',
    fix: 'Keep a copy in the site, or make it a plain link.',
  };
}
