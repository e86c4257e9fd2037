import type { Place, Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { placeInPage, placeInStylesheet } from './check.ts';
import { resolveAddress } from './resolve-address.ts';

/** Every address within the site leads to a file of it, and every `#fragment` to an element of that page. */
export function findBrokenLinks(site: BuiltSite): Problem[] {
  const anchors = new Map([...site.pages.values()].map(({ file, ids }) => [file, new Set(ids.map(({ id }) => id))]));
  const problems: Problem[] = [];
  for (const page of site.pages.values()) {
    for (const { element, attribute, address, offset } of page.references) {
      const fault = findFault(site, page.file, address, anchors);
      if (fault) problems.push(describe(placeInPage(site, page, offset), `<${element} ${attribute}>`, address, fault));
    }
  }
  for (const [file, addresses] of site.stylesheets) {
    for (const address of addresses) {
      const fault = findFault(site, file, address, anchors);
      if (fault) problems.push(describe(placeInStylesheet(site, file, address), 'the stylesheet', address, fault));
    }
  }
  return problems;
}

type Fault = Pick<Problem, 'why' | 'fix'>;
type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

function findFault(site: BuiltSite, from: string, address: string, anchors: Anchors): Fault | undefined {
  const target = resolveAddress(site, from, address);
  if (!target) return undefined;
  const { file, fragment, absolute } = target;
  // 404.html is served at any depth, so its links can't be relative.
  if (absolute && from !== '404.html') {
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
  const ids = anchors.get(file);
  if (fragment === '' || fragment === 'top' || !ids || ids.has(fragment)) return undefined;
  return {
    why: `${file} has no element with the id "${fragment}".`,
    fix: 'Mend the fragment, or give the element its id.',
  };
}

function describe(place: Place, where: string, address: string, fault: Fault): Problem {
  return { kind: 'broken-link', ...place, what: `The address "${address}" in ${where} leads nowhere.`, ...fault };
}
