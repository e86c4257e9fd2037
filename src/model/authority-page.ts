import { authorityPath } from '../paths.ts';
import type { AuthorityKind } from '../schema/authority.ts';
import { authorityWords as words } from '../words/authorities.ts';
import { counted } from '../words/counts.ts';
import { authorityBelongings } from './authority-belongings.ts';
import {
  countAuthorityPages,
  documentShares,
  madeDocuments,
  silentDocuments,
  type AuthorityDocument,
  type Silence,
} from './authority-documents.ts';
import { authorityFacts, printedForms, type AuthorityFact } from './authority-facts.ts';
import { authorityIndex } from './authority-index.ts';
import { authorityKindNames } from './authority-kinds.ts';
import { neighbourNames, type AuthorityEntries, type NameGroup } from './authority-names.ts';
import { passageGroups, type PassageGroup } from './authority-passages.ts';
import { speakersOf, type Speakers } from './authority-speakers.ts';
import { quoteEntryMaker } from './quote-entry.ts';
import { ownStatements, statementsAbout, type StatementSection } from './authority-statements.ts';
import type { Catalogue } from './catalogue.ts';
import { indexAuthorities, type AuthorityEntry, type Concordance } from './concordance.ts';
import { sourcesOf, type Sources } from './authority-sources.ts';
import { meetingsOf, type Meeting } from './event-people.ts';
import { topicSides, type TopicSide } from './topic-sides.ts';
import { togetherWithEvents } from './event-neighbours.ts';

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
  groups: PassageGroup[];
  page: number;
  pages: number;
  pathOf: (page: number) => string;
  /** What stands on the first page only. */
  facts?: AuthorityOverview;
}

export interface AuthorityOverview {
  note?: string;
  facts: AuthorityFact[];
  printed: ReturnType<typeof printedForms>;
  /** For a topic: the words that make a passage be about it. */
  terms: string[];
  said: StatementSection[];
  speaksOf: NameGroup[];
  about: StatementSection[];
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
export function authorityPage(
  id: string,
  page: number,
  catalogue: Catalogue,
  concordance: Concordance,
): AuthorityPage | undefined {
  const entries = indexAuthorities(catalogue.authorities);
  const found = entries.get(id);
  if (!found) return undefined;
  const { kind, entry } = found;
  return {
    kind,
    kindName: authorityKindNames[kind].one,
    id,
    name: entry.name,
    counts: authorityCounts(id, concordance),
    documents: documentShares(found, page, catalogue, concordance),
    made: madeDocuments(id, page, catalogue),
    groups: passageGroups(id, page, catalogue, concordance),
    page,
    pages: countAuthorityPages(id, catalogue, concordance),
    pathOf: (number) => authorityPath(kind, id, number),
    ...(page === 1 && { facts: overview(found, catalogue, concordance, entries) }),
  };
}

function overview(
  found: AuthorityEntry,
  catalogue: Catalogue,
  concordance: Concordance,
  entries: AuthorityEntries,
): AuthorityOverview {
  const { kind, entry } = found;
  const { id, note } = entry;
  const index = authorityIndex(concordance);
  const together = togetherWithEvents(catalogue.authorities.events, concordance);
  const entryOf = quoteEntryMaker(catalogue, concordance);
  const speakers = speakersOf(id, concordance, entries);
  return {
    facts: authorityFacts(found, catalogue, entries),
    printed: printedForms(id, concordance),
    terms: kind === 'topics' ? entry.terms : [],
    said: ownStatements(id, concordance, entryOf),
    speaksOf: neighbourNames(id, [index.speaksOf, index.spokenOfBy], entries),
    about: kind === 'people' ? statementsAbout(id, concordance, entryOf) : [],
    together: neighbourNames(id, [together, together], entries),
    belongings: authorityBelongings(id, catalogue.authorities),
    sides: kind === 'topics' ? topicSides(id, catalogue, concordance) : [],
    meetings: kind === 'people' ? meetingsOf(id, catalogue) : [],
    sources: sourcesOf(id, catalogue, concordance),
    ...(note && { note }),
    // What is said about a person stands there already, with who says it.
    ...(speakers && (kind !== 'people' || speakers.known.length > 0) && { speakers }),
    ...(kind === 'topics' && { silence: silentDocuments(id, catalogue, concordance) }),
  };
}

/** How often an authority is named, counted from the mentions. */
export interface AuthorityCounts {
  mentions: number;
  passages: number;
  documents: number;
  /** `12 mentions in 9 passages of 3 documents` */
  line: string;
}

export function authorityCounts(id: string, concordance: Concordance): AuthorityCounts {
  const total = (lists: Iterable<readonly unknown[]>) => [...lists].reduce((sum, { length }) => sum + length, 0);
  const mentions = total(authorityIndex(concordance).mentions.get(id)?.values() ?? []);
  const byDocument = concordance.mentioned.get(id);
  const passages = total(byDocument?.values() ?? []);
  const documents = byDocument?.size ?? 0;
  const line = words.counts(counted.mentions(mentions), counted.passages(passages), counted.documents(documents));
  return { mentions, passages, documents, line: mentions > 0 ? line : words.nowhere };
}
