import { authorityPath } from '../../paths.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ComparedDocument, ComparedEvent } from '../../parts/compare/compare-events.ts';
import { cell, cellLink, type Cell, type CellLink } from '../../parts/compare/compare-link.ts';

/** How many passages of each event's documents name one person, or are about one topic. */
export interface MentionRow {
  name: string;
  href: string;
  /** In the order of the events. */
  cells: (Cell & { share: number })[];
}

/** Everyone, or every topic, that the documents of at least one event name: those named most first. */
export function mentionRows(
  kind: AuthorityKind & ('people' | 'topics'),
  events: readonly ComparedEvent[],
  { authorities }: Archive,
): MentionRow[] {
  const found = events.map(({ documents }) => linksByEntity(kind, documents));
  const passages = events.map(({ documents }) => countPassagesOfAll(documents));
  return authorities[kind]
    .map(({ id, name }) => ({
      name,
      href: authorityPath(kind, id),
      cells: found.map((links, index) => {
        const own = cell(links.get(id) ?? []);
        return { ...own, share: own.count / Math.max(1, passages[index] ?? 0) };
      }),
    }))
    .filter(({ cells }) => cells.some(({ count }) => count > 0))
    .sort((a, b) => total(b) - total(a));
}

const total = ({ cells }: MentionRow): number => cells.reduce((sum, { share }) => sum + share, 0);

/** The passages of some documents, their titles aside. */
export const countPassagesOfAll = (documents: readonly ComparedDocument[]): number =>
  documents.reduce((sum, { text }) => sum + text.passages.size - 1, 0);

/** A passage counts once for each that it names. */
function linksByEntity(kind: AuthorityKind, documents: readonly ComparedDocument[]): Map<string, CellLink[]> {
  const links = new Map<string, CellLink[]>();
  for (const document of documents) {
    const seen = new Set<string>();
    for (const mention of document.text.mentions) {
      const { block, entity, start, end } = mention;
      const key = `${entity} ${block}`;
      if (mention.kind !== kind || block === 'title' || seen.has(key)) continue;
      seen.add(key);
      const text = document.text.passages.get(block)?.text ?? '';
      const own = links.get(entity) ?? [];
      own.push(cellLink(document, block, text.slice(start, end), start));
      links.set(entity, own);
    }
  }
  return links;
}
