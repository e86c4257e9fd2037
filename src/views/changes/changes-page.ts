import type { Archive } from '../../archive/archive.ts';
import { archiveChanges } from '../../parts/changes/archive-changes.ts';
import { describeChange, type DescribedChange } from '../../parts/changes/describe-change.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { feedLinks, type FeedLinks } from '../../parts/feeds/feed-links.ts';
import { listPages } from '../../parts/lists/document-list.ts';
import { changesPagePath } from '../../paths.ts';
import { changesPageWords as words } from '#words/changes.ts';

/** What one page of the archive's changes shows. */
export interface ChangesPage {
  /** Counted from 1. */
  page: number;
  pages: number;
  pathOf: (page: number) => string;
  days: ChangedDay[];
  /** Absent where the site's address is not known: a feed is nothing without it. */
  feeds?: FeedLinks;
}

/** What changed on one day, or on days that nobody recorded. */
interface ChangedDay {
  /** For `<time>`. */
  on?: string;
  day: string;
  changes: DescribedChange[];
}

/** The pages of all changes; at least one. */
export function changesPages(archive: Archive): ChangesPage[] {
  const feeds = feedLinks(archive);
  const pages = listPages(archive.ask(archiveChanges));
  return pages.map((changes, index) => {
    const days = Map.groupBy(changes, ({ on }) => on);
    return {
      page: index + 1,
      pages: pages.length,
      pathOf: changesPagePath,
      days: [...days].map(([on, own]) => ({
        day: on === undefined ? words.noDay : formatEdtf(on),
        changes: own.map((change) => describeChange(change, archive)),
        ...(on !== undefined && { on }),
      })),
      ...(feeds && { feeds }),
    };
  });
}
