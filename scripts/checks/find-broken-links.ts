import type { Place, Problem } from '../report/problem.ts';
import { readPages, type BuiltPage, type BuiltSite, type SiteFolder } from './built-site.ts';
import { placeInPage, placeInStylesheet } from './check.ts';
import { isMisplaced, pageFacts, type PageFacts } from './page-facts.ts';
import { resolveAddress } from './resolve-address.ts';

/** Every address within the site leads to a file of it, and every `#fragment` to an element of that page. */
export function findBrokenLinks(site: BuiltSite): Problem[] {
  return followLinks(site, () => site.pages.values());
}

/** The same for a folder whose pages are read one after another. */
export function findBrokenLinksIn(site: SiteFolder): Problem[] {
  return followLinks(site, () => readPages(site));
}

function followLinks(site: SiteFolder, pages: () => Iterable<BuiltPage>): Problem[] {
  const check = createLinkCheck(site);
  for (const page of pages()) check.add(pageFacts(page, site));
  return check.finish(pages);
}

/** Follows the links of pages as they come. */
export interface LinkCheck {
  add: (page: PageFacts) => void;
  /** After all were added: whether no link is broken. */
  isWhole: () => boolean;
  /** After all were added: the broken links. Where there are any, the pages are looked at again to name them. */
  finish: (pages: () => Iterable<BuiltPage>) => Problem[];
}

/**
 * Keeps nothing of a page but its ids, and which ids are asked of pages that are still to come.
 * @param settled files that are as they were when all links were followed last: those between them still lead there
 */
export function createLinkCheck(site: SiteFolder, settled: ReadonlySet<string> = new Set()): LinkCheck {
  // In one string each: sets of them would be most of the memory that a build takes.
  const ids = new Map<string, string>();
  const awaited = new Map<string, Set<string>>();
  let broken = false;
  const has: HasId = (file, id) => ids.get(file)?.includes(`\n${id}\n`);
  const isMissing = (file: string, id: string): boolean => {
    const known = has(file, id);
    if (known === undefined && file.endsWith('.html')) awaited.set(file, (awaited.get(file) ?? new Set()).add(id));
    return known === false;
  };
  return {
    add({ file, ids: own, leads, isRooted }) {
      ids.set(file, `\n${own.join('\n')}\n`);
      for (const id of awaited.get(file) ?? []) if (has(file, id) === false) broken = true;
      awaited.delete(file);
      broken ||= isRooted;
      for (const [to, asked] of leads) {
        if (settled.has(file) && settled.has(to)) continue;
        if (!site.files.has(to) || asked.some((id) => isMissing(to, id))) broken = true;
      }
    },
    isWhole: () =>
      !broken &&
      [...site.stylesheets].every(([from, all]) => all.every((address) => !findFault(site, from, address, has))),
    finish(pages) {
      const inPages = broken ? describeAll(site, pages(), has) : [];
      return [...inPages, ...findFaultsInStylesheets(site, has)];
    },
  };
}

function describeAll(site: SiteFolder, pages: Iterable<BuiltPage>, has: HasId): Problem[] {
  const problems: Problem[] = [];
  for (const page of pages) problems.push(...describeFaults(site, page, has));
  return problems;
}

function describeFaults(site: SiteFolder, page: BuiltPage, has: HasId): Problem[] {
  return page.references.flatMap(({ element, attribute, address, offset }) => {
    const fault = findFault(site, page.file, address, has);
    return fault ? [describe(placeInPage(site, page, offset), `<${element} ${attribute}>`, address, fault)] : [];
  });
}

function findFaultsInStylesheets(site: SiteFolder, has: HasId): Problem[] {
  return [...site.stylesheets].flatMap(([file, addresses]) =>
    addresses.flatMap((address) => {
      const fault = findFault(site, file, address, has);
      return fault ? [describe(placeInStylesheet(site, file, address), 'the stylesheet', address, fault)] : [];
    }),
  );
}

type Fault = Pick<Problem, 'why' | 'fix'>;
/** Whether a page has an element of that id; undefined where the file is no page, or not looked at yet. */
type HasId = (file: string, id: string) => boolean | undefined;

function findFault(site: SiteFolder, from: string, address: string, has: HasId): Fault | undefined {
  const target = resolveAddress(site, from, address);
  if (!target) return undefined;
  const { file, fragment } = target;
  if (isMisplaced(target, from)) {
    return {
      why: 'It starts at the root of the host, so it fails where the site has a path of its own.',
      fix: 'Add the attribute to those that the link pass makes relative.',
    };
  }
  if (!site.files.has(file)) {
    if (site.files.has(`${file}/index.html`)) {
      return { why: 'Hosts answer it with a redirect, or not at all.', fix: 'End the address with a slash.' };
    }
    return { why: `The site has no file ${file}.`, fix: 'Mend the address, or build the page that it names.' };
  }
  if (fragment === '' || fragment === 'top' || has(file, fragment) !== false) return undefined;
  return {
    why: `${file} has no element with the id "${fragment}".`,
    fix: 'Mend the fragment, or give the element its id.',
  };
}

function describe(place: Place, where: string, address: string, fault: Fault): Problem {
  return { kind: 'broken-link', ...place, what: `The address "${address}" in ${where} leads nowhere.`, ...fault };
}
