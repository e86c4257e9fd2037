import { breadcrumbs, type Breadcrumbs, type PageAt } from '../../parts/breadcrumbs.ts';
import { siteRoot } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { fixityCount, searchedRoughly, type Fixity } from '../../parts/coverage.ts';
import { breadcrumbData } from '../../parts/structured-data/breadcrumb-data.ts';
import type { JsonLd } from '../../parts/structured-data/json-ld.ts';
import { sectionsOf, type Section } from '../../parts/sections.ts';
import { localeOf } from '../../parts/locale-of.ts';
import { interfaceLanguage } from '#words/parts/language.ts';
import { siteFace, type SiteFace } from './face.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';

/** What stands on every page around its own matter. */
export interface Masthead {
  title: string;
  description: string;
  /** Of the archive's own title and description, BCP 47; absent where it is the interface's. */
  language?: string;
  /** The same for other sites, with a country: `en_US`. */
  locale: string;
  /** Where the site is published, with a slash at its end, if that is known. */
  address?: string;
  /** How the archive looks. */
  face: SiteFace;
  fixity: Fixity;
  notHeld: string[];
  /** One sentence on what is searched. */
  searched: string;
  contact?: string;
  /** The parts of the site that have pages, in the order of the menu. */
  sections: Section[];
  /** Where a page stands in the archive. */
  placeOf: (page: PageAt) => PagePlace | undefined;
}

/** A page's place, for readers and for machines. */
interface PagePlace {
  crumbs: Breadcrumbs;
  data?: JsonLd;
}

export function masthead(archive: Archive): Masthead {
  const around = archive.ask(mastheadOf);
  return {
    ...around,
    placeOf: (page) => {
      const crumbs = breadcrumbs(around.sections, page);
      const data = crumbs && breadcrumbData(crumbs, around.address);
      return crumbs && { crumbs, ...(data && { data }) };
    },
  };
}

/** It looks at all documents. */
const mastheadOf = question('masthead', (archive): Omit<Masthead, 'placeOf'> => {
  const { settings, documents } = archive;
  const address = settings.site && siteRoot(settings.site);
  return {
    title: settings.title,
    description: settings.description,
    ...foreignLanguage(settings.languages[0]),
    locale: localeOf(interfaceLanguage),
    face: archive.ask(siteFace),
    fixity: fixityCount(documents),
    notHeld: settings.notHeld,
    searched: searchedRoughly(documents),
    sections: sectionsOf(archive),
    ...(address !== undefined && { address }),
    ...(settings.contact && { contact: settings.contact }),
  };
});
