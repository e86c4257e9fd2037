import { authorityPath } from '../../paths.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import { authorityWords as words } from '#words/authorities.ts';
import { counted } from '#words/parts/counts.ts';
import { authorityBelongings } from './authority-belongings.ts';
import {
  countAuthorityPages,
  countMade,
  documentShares,
  madeDocuments,
  silentDocuments,
  type AuthorityDocument,
  type Silence,
} from './authority-documents.ts';
import { authorityFacts, printedForms, type AuthorityFact } from './authority-facts.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { authorityKindNames } from '../../parts/authorities/authority-kinds.ts';
import { neighbourNames, type NameGroup } from '../../parts/authorities/authority-names.ts';
import { countNaming, passageGroups, type PassageGroup } from '../../parts/authorities/authority-passages.ts';
import { speakersOf, type Speakers } from '../../parts/authorities/authority-speakers.ts';
import { quoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { statementsAbout, type StatementsAbout } from './authority-statements.ts';
import { statementsOverview, type StatementsOverview } from './statements-overview.ts';
import { titledStatements, type TitledStatements } from './titled-statements.ts';
import { sourcesOf, type Sources } from './authority-sources.ts';
import { meetingsOf, type Meeting } from '../../parts/events/event-people.ts';
import { topicSides, type TopicSide } from '../../parts/topics/topic-sides.ts';
import { togetherWithEvents } from '../../parts/events/event-passages.ts';

/** All that one page of an authority shows. */
export interface AuthorityPage {
  kind: AuthorityKind;
  kindName: string;
  id: string;
  name: string;
  counts: AuthorityCounts;
  /** The documents that mention it, for the side of the page. */
  documents: ReturnType<typeof documentShares>;
  /** Documents that it wrote or published, as far as they stand on this page. */
  made: AuthorityDocument[];
  /** How many these are on all pages: `12 documents`. */
  madeCount: string;
  groups: PassageGroup[];
  page: number;
  pages: number;
  pathOf: (page: number) => string;
  /** What stands on the first page only. */
  facts?: AuthorityOverview;
}

export interface AuthorityOverview extends StatementsOverview {
  note?: string;
  facts: AuthorityFact[];
  printed: ReturnType<typeof printedForms>;
  /** For a topic: the words that make a passage be about it. */
  terms: string[];
  /** What is said under titles that a person held. */
  titled: TitledStatements[];
  speaksOf: NameGroup[];
  about?: StatementsAbout;
  speakers?: Speakers;
  together: NameGroup[];
  belongings: NameGroup[];
  /** For a topic. */
  silence?: Silence;
  /** For a topic: what was announced and what was reported. */
  sides: TopicSide[];
  /** For a person. */
  meetings: Meeting[];
  /** The documents that name it. */
  sources: Sources;
}

/** `page` counts from 1. Nothing where there is no such authority. */
export function authorityPage(id: string, page: number, archive: Archive): AuthorityPage | undefined {
  const made = archive.ask(pageOfAuthority, `${String(page)}:${id}`);
  return made && { ...made, pathOf: (number) => authorityPath(made.kind, id, number) };
}

/** Of the page that is numbered before the colon. */
const pageOfAuthority = question(
  'authority-page',
  (archive, key: string): Omit<AuthorityPage, 'pathOf'> | undefined => {
    const colon = key.indexOf(':');
    const [page, id] = [Number(key.slice(0, colon)), key.slice(colon + 1)];
    const found = archive.authority(id);
    if (!found) return undefined;
    const { kind, entry } = found;
    return {
      kind,
      kindName: authorityKindNames[kind].one,
      id,
      name: entry.name,
      counts: authorityCounts(id, archive),
      documents: documentShares(found, page, archive),
      made: madeDocuments(id, page, archive),
      madeCount: counted.documents(countMade(id, archive)),
      groups: passageGroups(id, page, archive),
      page,
      pages: countAuthorityPages(id, archive),
      ...(page === 1 && { facts: overview(found, archive) }),
    };
  },
);

function overview(found: AuthorityEntry, archive: Archive): AuthorityOverview {
  const { kind, entry } = found;
  const { id, note } = entry;
  const index = authorityIndex(archive);
  const together = togetherWithEvents(archive);
  const entryOf = quoteEntryMaker(archive);
  const speakers = speakersOf(id, archive);
  const about = kind === 'people' ? statementsAbout(id, archive, entryOf) : undefined;
  return {
    facts: authorityFacts(found, archive),
    printed: printedForms(id, archive),
    terms: kind === 'topics' ? entry.terms : [],
    ...statementsOverview(found, archive),
    titled: kind === 'people' ? titledStatements(entry, archive) : [],
    speaksOf: neighbourNames(id, [index.speaksOf, index.spokenOfBy], archive),
    ...(about && { about }),
    together: neighbourNames(id, [together, together], archive),
    belongings: authorityBelongings(id, archive.authorities),
    sides: kind === 'topics' ? topicSides(id, archive) : [],
    meetings: kind === 'people' ? meetingsOf(id, archive) : [],
    sources: sourcesOf(id, archive),
    ...(note && { note }),
    // What is said about a person stands there already, with who says it.
    ...(speakers && (kind !== 'people' || speakers.known.length > 0) && { speakers }),
    ...(kind === 'topics' && { silence: silentDocuments(id, archive) }),
  };
}

/** How often an authority is named, counted from the mentions. */
export interface AuthorityCounts {
  mentions: number;
  passages: number;
  documents: number;
  /** `5 statements · 9 passages in 3 documents` */
  line: string;
  /** `9 passages in 3 documents` */
  places: string;
}

export const authorityCounts = (id: string, archive: Archive): AuthorityCounts => archive.derive(countMentions, id);

function countMentions(archive: Archive, id: string): AuthorityCounts {
  const named = [...(authorityIndex(archive).mentions.get(id)?.values() ?? [])];
  const mentions = named.reduce((sum, { length }) => sum + length, 0);
  const passages = countNaming(id, archive);
  const documents = archive.mentioned.get(id)?.size ?? 0;
  const statements = archive.said.get(id)?.filter(({ quote }) => quote.shortens === undefined).length ?? 0;
  const places = words.places(counted.passages(passages), counted.documents(documents));
  const line = words.counts(statements > 0 ? counted.statements(statements) : undefined, places);
  return { mentions, passages, documents, places, line: mentions > 0 ? line : words.nowhere };
}
