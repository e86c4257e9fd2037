import type { Passage, Span } from '../../record/block.ts';
import type { Correction, Document } from '../../record/document.ts';
import { correctionPath, sourcePath } from '../../paths.ts';
import { passagesOf } from '../../record/passages.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { isSafeAddress } from './is-safe-address.ts';
import { linkedMentions } from './linked-mentions.ts';
import { mentionMarks, type MentionMark } from './mention-marks.ts';
import type { ParallelNote } from './parallel-notes.ts';
import type { NotesOf, PassageNote } from './passage-notes.ts';
import { passageName, passageNumber } from '../../parts/passage-name.ts';
import { quoteMarks, type QuoteMark } from './quote-marks.ts';
import { nestSpans, type Inline } from '../../parts/nest-spans.ts';

/** A span with all that its rendering needs. `href` of a correction leads to its entry beside the source. */
export type Mark =
  | Exclude<Span, { kind: 'correction' | 'link' }>
  | (Span & { kind: 'correction'; href: string })
  | (Span & { kind: 'link'; href: string; external: boolean })
  | MentionMark
  | QuoteMark
  | { kind: 'unlinked'; start: number; end: number };

/** One passage as the page shows it. */
export interface PassageView {
  id: string;
  /** What stands in the margin and links to the passage. */
  number: string;
  /** What search and screen readers call it. */
  name: string;
  inline: Inline<Mark>[];
  /** BCP 47, of the words; absent where it is the interface's. */
  language?: string;
  /** For a table's row: the cells instead. */
  cells: Inline<Mark>[][];
  preformatted: boolean;
  /** On which it begins, where the file has pages. */
  page?: number;
  /** Absent where the words of the source are not published. */
  source?: PassageSource;
  /** Ids that once named this passage. */
  formerly: string[];
  /** What stands beside it. */
  notes: PassageNote[];
}

/** Where a passage stands in its source, and how its words stand to that. */
export interface PassageSource {
  href: string;
  corrected: boolean;
  /** Of the document's first passage, whose sign says what it is. */
  first: boolean;
}

export type ShowPassage = (passage: Passage) => PassageView;

/** What the rest of the archive has to say of a document's passages. */
export interface Surroundings {
  /** Passage → where else its words stand. */
  parallels?: ReadonlyMap<string, ParallelNote[]>;
  /** The address of a statement among all of the archive. */
  entryOf?: (quote: string) => string;
  /** Ids that once named what has this one now. */
  formerAt?: (id: string) => string[];
}

/** Prepares what all passages of a document share, and returns the function that shows one. */
export function passageViewer(
  {
    id,
    corrections,
    quotes,
    language,
    rights,
    ...document
  }: Pick<Document, 'id' | 'blocks' | 'exchanges' | 'corrections' | 'mentions' | 'quotes' | 'language' | 'rights'>,
  { entryOf = () => '', formerAt = () => [] }: Surroundings = {},
  notesOf: NotesOf = () => [],
): ShowPassage {
  const quoted = quoteMarks(quotes, entryOf);
  const mentioned = linkedMentions(document);
  const numbers = new Map(corrections.map((correction, index) => [place(correction), index + 1]));
  const isPublished = rights.publish === 'full';
  const first = passagesOf(document.blocks)[0]?.id;
  return (passage) => {
    const { marks: ownQuotes } = quoted(passage.id);
    const own = passage.spans.map((span): Mark => {
      if (span.kind === 'link') return linkMark(span);
      if (span.kind !== 'correction') return span;
      return { ...span, href: correctionPath(id, numbers.get(place({ ...span, block: passage.id })) ?? 1) };
    });
    const marks = [...ownQuotes, ...own, ...mentionMarks(passage.text, mentioned.get(passage.id) ?? [], own)];
    return {
      id: passage.id,
      number: passageNumber(passage.id),
      name: passageName(passage.id),
      inline: nestSpans(passage.text, marks),
      ...foreignLanguage(language.value),
      cells:
        passage.layout?.kind === 'row' ? passage.layout.cells.map((cell) => nestSpans(passage.text, marks, cell)) : [],
      notes: notesOf(passage),
      ...(passage.page !== undefined && { page: passage.page }),
      preformatted: passage.layout?.kind === 'preformatted',
      ...(isPublished && {
        source: {
          href: `${sourcePath(id)}#${passage.id}`,
          corrected: own.some(({ kind }) => kind === 'correction'),
          first: passage.id === first,
        },
      }),
      formerly: formerAt(passage.id),
    };
  };
}

const place = ({ block, start }: Pick<Correction, 'block' | 'start'>) => `${block}:${start}`;

function linkMark(span: Span & { kind: 'link' }): Mark {
  if (!isSafeAddress(span.href)) return { kind: 'unlinked', start: span.start, end: span.end };
  return { ...span, external: /^http/i.test(span.href) };
}
