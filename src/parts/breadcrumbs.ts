import { homePath } from '../paths.ts';
import { waysWords as words } from '#words/frame.ts';
import type { Section, SectionId } from './sections.ts';

/** A page above the one shown. */
export interface Crumb {
  label: string;
  href: string;
  /** Of the label, where it is not the interface's. */
  language?: string;
}

export interface Breadcrumbs {
  /** From the archive down, without the page itself. */
  above: Crumb[];
  /** The page itself. */
  here: string;
}

/** A page, as far as its place goes. */
export interface PageAt {
  /** Its address. */
  path: string;
  title?: string | undefined;
  section?: SectionId | undefined;
  /** What it is a part of below its section. */
  within?: readonly Crumb[];
}

/**
 * Where a page stands: the archive, the section that the page belongs to, what else it is a part of, and the page. Nothing on the home
 * page, which has no title of its own.
 */
export function breadcrumbs(sections: readonly Section[], page: PageAt): Breadcrumbs | undefined {
  const { path, title, within = [] } = page;
  if (title === undefined) return undefined;
  const home = { label: words.archive, href: homePath() };
  const section = sections.find(({ id }) => id === page.section);
  if (!section) return { above: [home, ...within], here: title };
  const { label, href } = section;
  if (path === href) return { above: [home], here: label };
  return { above: [home, { label, href }, ...within], here: title };
}
