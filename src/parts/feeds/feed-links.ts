import type { Archive } from '../../archive/archive.ts';
import type { FeedFormat } from '../../feed-formats.ts';
import { feedPath } from '../../paths.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import { feedWords } from '#words/parts/changes.ts';
import { changesOf } from '../changes/changes-of.ts';

/** Where feeds of one thing are. */
export interface FeedLinks {
  /** What they are called in a reader. */
  title: string;
  hrefs: Record<FeedFormat, string>;
}

/** The kinds of authorities that have feeds. */
export const fedKinds = ['people', 'topics', 'events'] as const satisfies AuthorityKind[];

export type FedKind = (typeof fedKinds)[number];

/** Whom or what feeds are about, where that is not the archive. */
export interface FeedSubject {
  kind: FedKind;
  id: string;
}

/** The feeds of an entry of the authorities, if its kind has some. */
export const feedLinksOf = (kind: AuthorityKind, id: string, archive: Archive): FeedLinks | undefined =>
  fedKinds.flatMap((fed) => (fed === kind ? (feedLinks(archive, { kind: fed, id }) ?? []) : []))[0];

/**
 * The feeds of the archive, or of one thing in it. A feed names its entries by whole addresses and is read from its own: there is none where the
 * site's is not known, nor one of what no document is about.
 */
export function feedLinks(archive: Archive, subject?: FeedSubject): FeedLinks | undefined {
  const { site, title } = archive.settings;
  if (site === undefined) return undefined;
  const hrefs = { xml: feedPath('xml', subject), json: feedPath('json', subject) };
  if (!subject) return { title, hrefs };
  if (archive.ask(changesOf, subject.id).length === 0) return undefined;
  return { title: feedWords.titleOf(archive.nameOf(subject.id), title), hrefs };
}
