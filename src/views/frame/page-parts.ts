import { authorityWords } from '#words/authorities.ts';
import { eventWords } from '#words/events.ts';
import type { AuthorityOverview, AuthorityPage } from '../authorities/authority-page.ts';
import type { EventPage } from '../events/event-page.ts';

/** A section of a long page, for the links above it. */
export interface PagePart {
  /** Of its element. */
  id: string;
  label: string;
}

/** Fewer sections are seen as fast as a list of them. */
const leastParts = 4;

const listed = (parts: readonly (PagePart | false)[]): PagePart[] => {
  const shown = parts.filter((part) => part !== false);
  return shown.length < leastParts ? [] : shown;
};

/** The sections of the first page of an authority, in their order. */
export function authorityParts(page: AuthorityPage): PagePart[] {
  const { facts, made, groups } = page;
  if (!facts) return [];
  const words = authorityWords;
  const { sides, silence, sources } = facts;
  return listed([
    sides.length > 0 && { id: 'sides', label: words.announcedAndReported },
    ...overviewParts(facts),
    made.length > 0 && { id: 'made', label: words.theirDocuments },
    groups.length > 0 && { id: 'passages', label: words.passages },
    isSilent(silence) && { id: 'silent', label: words.silentShort },
    sources.documents.length > 0 && { id: 'sources', label: words.sources },
  ]);
}

/** The sections of an event's page, in their order. */
export function eventParts(page: EventPage, topics: boolean): PagePart[] {
  const words = eventWords;
  const { documents, statements, passages, speakers, together, linked, lacking } = page;
  return listed([
    documents.length > 0 && { id: 'documents', label: words.documents },
    topics && { id: 'topics', label: words.topicsShort },
    statements !== undefined && { id: 'statements', label: words.statements },
    passages.length > 0 && { id: 'told', label: words.toldShort },
    speakers !== undefined && { id: 'speakers', label: authorityWords.whoSpeaksOfIt },
    together.length > 0 && { id: 'together', label: authorityWords.together },
    Object.values(linked).some(({ length }) => length > 0) && { id: 'linked', label: words.linked },
    lacking.length > 0 && { id: 'lacking', label: words.lacking },
  ]);
}

function overviewParts({
  weightiest,
  speaksOf,
  about,
  speakers,
  belongings,
  meetings,
  together,
}: AuthorityOverview): (PagePart | false)[] {
  const words = authorityWords;
  return [
    weightiest !== undefined && { id: 'statements', label: weightiest.heading },
    speaksOf.length > 0 && { id: 'speaks-of', label: words.speaksOf },
    about !== undefined && { id: 'about', label: words.about },
    speakers !== undefined && {
      id: 'speakers',
      label: about ? words.whoSpeaksOfThem : words.whoSpeaksOfIt,
    },
    belongings.length > 0 && { id: 'belongs', label: words.belongs },
    meetings.length > 0 && { id: 'met', label: words.met },
    together.length > 0 && { id: 'together', label: words.together },
  ];
}

/** Whether there is something to say of documents that do not speak of a topic. */
const isSilent = (silence: AuthorityOverview['silence']): boolean =>
  silence !== undefined && (silence.titles.length > 0 || silence.unknown !== undefined);
