import { passagePath } from '../paths.ts';
import type { DocumentSummary } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchiveText } from '../archive/archive-text.ts';
import { authorityIndex } from '../archive/authority-index.ts';
import { cutContext, type ContextPiece } from './context.ts';
import { documentLabel, type DocumentLabel } from './document-label.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';
import { counted as numberOf } from '../words/counts.ts';

/** One passage that mentions an entity. */
interface PassageInContext {
  href: string;
  /** `¶7` */
  name: string;
  /** For a paragraph of a turn. */
  speaker?: string;
  pieces: ContextPiece[];
}

/** The passages of one document, as far as they stand on this page. */
export interface PassageGroup {
  /** Id of the heading on the page. */
  anchor: string;
  document: DocumentLabel;
  /** `12 passages`: all of the document's, on this page and others. */
  count: string;
  /** True where the page before has others of the same document. */
  continued: boolean;
  passages: PassageInContext[];
}

/** Passages on one page, and documents of its own making. */
export const perPage = 100;

/** The page, counted from 1, of the passage that has so many before it. */
export const passagePageOf = (before: number): number => Math.floor(before / perPage) + 1;

/** The passages of one page, counted from 1, by document and in the order of the text. */
export function passageGroups(entity: string, page: number, archive: Archive): PassageGroup[] {
  const { mentions } = authorityIndex(archive);
  const groups: PassageGroup[] = [];
  let before = 0;
  for (const [id, blocks] of archive.mentioned.get(entity) ?? []) {
    const from = Math.max(0, (page - 1) * perPage - before);
    const shown = blocks.slice(from, Math.max(0, page * perPage - before));
    before += blocks.length;
    const document = archive.texts.get(id);
    const summary = shown.length > 0 ? archive.document(id) : undefined;
    if (!document || !summary) continue;
    const byBlock = Map.groupBy(mentions.get(entity)?.get(id) ?? [], ({ block }) => block);
    groups.push({
      anchor: documentAnchor(summary),
      document: documentLabel(summary),
      count: numberOf.passages(blocks.length),
      continued: from > 0,
      passages: shown.map((block) => passageInContext(document, block, byBlock.get(block) ?? [])),
    });
  }
  return groups;
}

/** Where a document's passages begin on an authority's page. */
export const documentAnchor = ({ id }: Pick<DocumentSummary, 'id'>): string => `in-${id}`;

function passageInContext(document: ArchiveText, block: string, mentions: readonly Mention[]): PassageInContext {
  const { text = '', turn } = document.passages.get(block) ?? {};
  return {
    href: passagePath(document.id, block),
    name: passageName(block),
    pieces: cutContext(text, mentions),
    ...(turn && { speaker: speakerName(turn) }),
  };
}
