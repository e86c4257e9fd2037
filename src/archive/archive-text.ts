import type { Turn } from '../record/block.ts';
import { evidenceWithin } from '../record/evidence.ts';
import type { DateMention } from '../record/date-mention.ts';
import type { Document } from '../record/document.ts';
import type { Figure } from '../record/figure.ts';
import type { Mention } from '../record/mention.ts';
import type { Quote } from '../record/quote.ts';

/** A passage that other pages than its document's show. */
export interface ArchivePassage {
  /** As published. */
  text: string;
  /** The turn that it belongs to, without its words. */
  turn?: Omit<Turn, 'paragraphs'>;
}

/** What one document has that the rest of the archive refers to. All lists are in the order of the text. */
export interface ArchiveText {
  id: string;
  mentions: Mention[];
  quotes: Quote[];
  figures: Figure[];
  dates: DateMention[];
  /** By id, in the order of the text: the title, then every passage. */
  passages: ReadonlyMap<string, ArchivePassage>;
  /** The words by which its page says, above the text, how its day, its authors and the like are known. */
  evidence: string[];
}

export function archiveText(document: Document): ArchiveText {
  const { id, title, blocks, mentions, quotes, figures, dates, kind, date, published, modified, contributors } =
    document;
  const passages = new Map<string, ArchivePassage>([['title', { text: title.value }]]);
  for (const block of blocks) {
    if (block.kind !== 'turn') {
      passages.set(block.id, { text: block.text });
      continue;
    }
    const { paragraphs, ...turn } = block;
    for (const paragraph of paragraphs) passages.set(paragraph.id, { text: paragraph.text, turn });
  }
  const known = evidenceWithin([
    title,
    kind,
    date,
    published,
    modified,
    document.occurred,
    document.terms,
    contributors,
  ]);
  return {
    id,
    mentions,
    quotes: quotes.map((quote) => sharingWords(quote, passages)),
    figures,
    dates,
    passages,
    evidence: known.map(({ evidence }) => evidence.exact),
  };
}

/** The same, its words a part of the passages' text and no second copy: all turns of an archive would be in memory twice. */
function sharingWords(quote: Quote, passages: ArchiveText['passages']): Quote {
  const parts = quote.parts.map((part) => {
    const words = passages.get(part.block)?.text.slice(part.start, part.end);
    return words === part.exact ? { ...part, exact: words } : part;
  });
  return { ...quote, parts };
}
