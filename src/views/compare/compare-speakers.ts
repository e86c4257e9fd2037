import { authorityPath } from '../../paths.ts';
import type { Quote, QuoteSpeaker } from '../../record/quote.ts';
import { compareWords as words } from '#words/compare.ts';
import type { ComparedDocument, ComparedEvent } from '../../parts/compare/compare-events.ts';
import { cell, cellLink, type Cell, type CellLink } from '../../parts/compare/compare-link.ts';
import type { Archive } from '../../archive/archive.ts';

type Mode = Quote['mode'];

/** What the documents of each event have from one speaker. */
export interface SpeakerRow {
  name: string;
  /** Where the speaker has a page. */
  href?: string;
  /** For each event: what was said, by mode; modes without any are left out. */
  cells: { mode: Mode; cell: Cell }[][];
}

const modes: readonly Mode[] = ['direct', 'reported', 'spoken'];

/** By speaker, those with most statements first. A headline's quotation repeats another and is not counted. */
export function speakerRows(events: readonly ComparedEvent[], archive: Archive): SpeakerRow[] {
  const rows = new Map<string, { name: string; href?: string; links: Map<Mode, CellLink[]>[] }>();
  events.forEach(({ documents }, column) => {
    for (const document of documents) {
      for (const quote of document.text.quotes) {
        const link = linkTo(document, quote);
        if (quote.shortens !== undefined || !link) continue;
        const speaker = nameSpeaker(quote.attribution.speaker, archive);
        const row = rows.get(speaker.key) ?? { ...speaker, links: events.map(() => new Map<Mode, CellLink[]>()) };
        rows.set(speaker.key, row);
        const own = row.links[column]?.get(quote.mode);
        if (own) own.push(link);
        else row.links[column]?.set(quote.mode, [link]);
      }
    }
  });
  return [...rows.values()]
    .map(({ name, href, links }) => ({
      name,
      ...(href !== undefined && { href }),
      cells: links.map((byMode) =>
        modes.flatMap((mode) => {
          const found = byMode.get(mode);
          return found ? [{ mode, cell: cell(found) }] : [];
        }),
      ),
    }))
    .sort((a, b) => total(b) - total(a));
}

const total = ({ cells }: SpeakerRow): number => cells.flat().reduce((sum, { cell: { count } }) => sum + count, 0);

function linkTo(document: ComparedDocument, { parts: [part] }: Quote): CellLink | undefined {
  return part && cellLink(document, part.block, part.exact, part.start);
}

/** An authority by its name, others as printed: the same label may be several people, and is one row. */
function nameSpeaker(
  { ref, name, label, status }: QuoteSpeaker,
  archive: Archive,
): { key: string; name: string; href?: string } {
  const authority = ref === undefined ? undefined : archive.authority(ref);
  if (authority) {
    const { kind, entry } = authority;
    return { key: entry.id, name: entry.name, href: authorityPath(kind, entry.id) };
  }
  const printed = name ?? label;
  // Who “he” is or an unnamed voice nobody can tell: they are one row, and no person.
  if (status === 'unknown' || printed === '' || /^(?:he|she|they|it|who|we|I)$/i.test(printed))
    return { key: '', name: words.speakerNotNamed };
  const shown = printed === printed.toUpperCase() && printed.length > 2 ? printed.toLowerCase() : printed;
  return { key: shown.toLowerCase(), name: printed === 'Q' ? words.reporters : capital(shown) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
