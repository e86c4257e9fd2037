import {
  aboutPath,
  authoritiesPath,
  comparePath,
  documentsPath,
  dossiersPath,
  figuresPath,
  quotesPath,
  searchPath,
  timelinePath,
} from '../paths.ts';
import { authorityKinds, type AuthorityKind } from '../record/authority.ts';
import type { MenuId } from '../record/face.ts';
import type { Archive } from '../archive/archive.ts';
import { hasComparison } from './compare/compare-events.ts';
import { sectionWords as words } from '#words/frame.ts';
import { dayOf } from '../record/day-of.ts';

export type SectionId =
  | 'documents'
  | 'quotes'
  | 'timeline'
  | 'compare'
  | 'figures'
  | 'dossiers'
  | 'search'
  | 'about'
  | AuthorityKind;

/** A part of the site with pages of its own. */
export interface Section {
  id: SectionId;
  label: string;
  href: string;
  /** True for those of the menu above every page; the footer lists all. */
  inMenu: boolean;
}

/** In the order of the menu where the archive has none of its own; those that only the footer lists come last. */
const sections: readonly Section[] = [
  { id: 'documents', label: words.documents, href: documentsPath(), inMenu: true },
  { id: 'quotes', label: words.quotes, href: quotesPath(), inMenu: true },
  { id: 'people', label: words.people, href: authoritiesPath('people'), inMenu: true },
  { id: 'topics', label: words.topics, href: authoritiesPath('topics'), inMenu: true },
  { id: 'timeline', label: words.timeline, href: timelinePath(), inMenu: true },
  { id: 'compare', label: words.compare, href: comparePath(), inMenu: true },
  { id: 'dossiers', label: words.dossiers, href: dossiersPath(), inMenu: true },
  // Above every page it stands beside the menu.
  { id: 'search', label: words.search, href: searchPath(), inMenu: false },
  { id: 'about', label: words.about, href: aboutPath(), inMenu: true },
  { id: 'organizations', label: words.organizations, href: authoritiesPath('organizations'), inMenu: false },
  { id: 'places', label: words.places, href: authoritiesPath('places'), inMenu: false },
  { id: 'agreements', label: words.agreements, href: authoritiesPath('agreements'), inMenu: false },
  { id: 'events', label: words.events, href: authoritiesPath('events'), inMenu: false },
  { id: 'figures', label: words.figures, href: figuresPath(), inMenu: false },
];

/** The sections that this archive has. */
export function sectionsOf(archive: Archive): Section[] {
  const { authorities, documents, dossiers } = archive;
  const isAuthorityKind = (id: SectionId): id is AuthorityKind => authorityKinds.some((kind) => kind === id);
  const has = (id: SectionId): boolean => {
    if (isAuthorityKind(id)) return authorities[id].length > 0;
    if (id === 'quotes' || id === 'figures') return archive.texts.values().some((text) => text[id].length > 0);
    if (id === 'dossiers') return dossiers.length > 0;
    if (id === 'timeline') return authorities.events.length > 0 || documents.some(isDated);
    if (id === 'compare') return hasComparison(archive);
    return true;
  };
  return ordered(archive.settings.face?.navigation).filter(({ id }) => has(id));
}

/** The archive's own menu first, then what only the footer lists. */
function ordered(menu: readonly MenuId[] | undefined): readonly Section[] {
  if (!menu) return sections;
  const placeOf = ({ id }: Section) => menu.findIndex((named) => named === id);
  const own = sections.filter((section) => placeOf(section) !== -1).sort((a, b) => placeOf(a) - placeOf(b));
  const rest = sections.filter((section) => !own.includes(section));
  return [
    ...own.map((section) => ({ ...section, inMenu: true })),
    ...rest.map((section) => ({ ...section, inMenu: false })),
  ];
}

const isDated = (document: Archive['documents'][number]): boolean => dayOf(document) !== undefined;
