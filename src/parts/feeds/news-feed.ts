import type { Archive } from '../../archive/archive.ts';
import type { FeedFormat } from '../../feed-formats.ts';
import { authorityPath, changesPath, siteRoot } from '../../paths.ts';
import { receivedDayOf, statedDayOf } from '../../record/day-of.ts';
import { feedWords as words } from '#words/parts/changes.ts';
import { interfaceLanguage } from '#words/parts/language.ts';
import { archiveChanges, type Change } from '../changes/archive-changes.ts';
import { changesOf } from '../changes/changes-of.ts';
import { describeChange, type DescribedChange } from '../changes/describe-change.ts';
import { formatEdtf } from '../edtf-date.ts';
import { feedLinks, type FeedSubject } from './feed-links.ts';
import { lastingId } from './lasting-id.ts';

/** News of the archive, for every form of feed. All addresses are absolute. */
export interface NewsFeed {
  id: string;
  title: string;
  /** BCP 47, of what the archive says itself. */
  language: string;
  /** The page that says the same to people. */
  page: string;
  addresses: Record<FeedFormat, string>;
  author: string;
  rights: string;
  entries: NewsEntry[];
}

export interface NewsEntry {
  id: string;
  kind: Change['kind'];
  label: string;
  title: string;
  /** BCP 47. */
  language: string;
  address: string;
  /** What it says, a paragraph each. */
  lines: string[];
  /** The ISO day of the change, where it is known. */
  on?: string;
  /** The first day on which it can have been, where that is not known: for forms that ask for a time of every entry. */
  notBefore?: string;
}

/**
 * The changes of the archive, or those that are about one person, topic or event. The same archive gives the same feed. Undefined where
 * it has none.
 */
export function newsFeed(archive: Archive, subject?: FeedSubject): NewsFeed | undefined {
  const { settings } = archive;
  const links = feedLinks(archive, subject);
  if (!links || settings.site === undefined) return undefined;
  const root = siteRoot(settings.site);
  const to = (path: string) => new URL(path.slice(1), root).href;
  const changes = archive.ask(archiveChanges);
  const own = subject ? archive.ask(changesOf, subject.id) : changes;
  return {
    id: lastingId(settings, 'feed', ...(subject ? [subject.kind, subject.id] : [])),
    title: links.title,
    language: settings.languages[0] ?? interfaceLanguage,
    page: to(subject ? authorityPath(subject.kind, subject.id) : changesPath()),
    addresses: { xml: to(links.hrefs.xml), json: to(links.hrefs.json) },
    author: settings.title,
    rights: settings.rights.statement,
    entries: own.map((change) => newsEntry(change, archive, to)),
  };
}

function newsEntry(change: Change, archive: Archive, to: (path: string) => string): NewsEntry {
  const { kind, on } = change;
  const described = describeChange(change, archive);
  const { title, href } = described;
  const language = kind === 'added' ? title.language : undefined;
  const notBefore = on === undefined ? firstPossibleDay(change, archive) : undefined;
  return {
    id: entryId(change, archive),
    kind,
    label: described.label,
    title: kind === 'added' ? title.text : words[kind](title.text),
    language: language ?? interfaceLanguage,
    address: to(href),
    lines: [...linesOf(described), on === undefined ? words.noDay[kind] : words.day[kind](formatEdtf(on))],
    ...(on !== undefined && { on }),
    ...(notBefore !== undefined && { notBefore }),
  };
}

const linesOf = ({ line, states, deck, corrected, reason }: DescribedChange): string[] => [
  ...(line === undefined ? [] : [[line, ...states].join('\u00a0· ')]),
  ...(deck === undefined ? [] : [deck]),
  ...corrected.map(({ from, to, reason: why, places }) => words.words(from, to, why, places)),
  ...(reason === undefined ? [] : [reason]),
];

/** A document keeps its first id whatever it is called later. What was corrected on no known day is told by its words. */
function entryId(change: Change, archive: Archive): string {
  const { settings } = archive;
  const names = [change.kind, archive.document(change.document)?.formerIds[0] ?? change.document];
  if (change.kind !== 'corrected') return lastingId(settings, ...names);
  return lastingId(settings, ...names, change.on ?? JSON.stringify(change.corrected.map(({ from, to }) => [from, to])));
}

/** A document can't have come before it was made, nor have been corrected before it came. */
function firstPossibleDay({ kind, document: id }: Change, archive: Archive): string | undefined {
  const document = archive.document(id);
  if (!document) return undefined;
  return (kind === 'corrected' ? receivedDayOf(document) : undefined) ?? statedDayOf(document);
}
