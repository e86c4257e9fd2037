import { passagePath } from '../../paths.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Mention } from '../../record/mention.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ArchiveText } from '../../archive/archive-text.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { cutContext, type ContextPiece } from '../context.ts';
import { documentLabel, type DocumentLabel } from '../documents/document-label.ts';
import { passageName } from '../passage-name.ts';
import { speakerName } from '../speaker-line.ts';
import { counted as numberOf } from '#words/parts/counts.ts';

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

/** Passages on a further page, and documents of its own making on each. */
export const perPage = 100;
/** Passages on the first page, which has more to show. */
const onFirstPage = 40;

/** The page, counted from 1, of the passage that has so many before it. */
export const passagePageOf = (before: number): number =>
  before < onFirstPage ? 1 : Math.floor((before - onFirstPage) / perPage) + 2;

/** The passages of a page, counted from 0: `[start, end)`. */
function passagesOfPage(page: number): [start: number, end: number] {
  const end = onFirstPage + (page - 1) * perPage;
  return [page === 1 ? 0 : end - perPage, end];
}

/** A document that mentions an authority, with its passages that do. */
export interface MentioningDocument {
  document: DocumentSummary;
  blocks: readonly string[];
  /** How many passages of other documents stand before its own on the authority's pages. */
  before: number;
}

/** The documents that mention an authority, in their order. One that most documents name has about as many pages as those are. */
export const mentioningDocuments = (entity: string, archive: Archive): readonly MentioningDocument[] =>
  archive.derive(listMentioning, entity);

function listMentioning(archive: Archive, entity: string): MentioningDocument[] {
  let before = 0;
  return [...(archive.mentioned.get(entity) ?? [])].flatMap(([id, blocks]) => {
    const document = archive.document(id);
    const at = before;
    before += blocks.length;
    return document ? [{ document, blocks, before: at }] : [];
  });
}

/** In how many passages an authority is mentioned. */
export function countNaming(entity: string, archive: Archive): number {
  const last = mentioningDocuments(entity, archive).at(-1);
  return last ? last.before + last.blocks.length : 0;
}

/** The passages of one page, counted from 1, by document and in the order of the text. */
export function passageGroups(entity: string, page: number, archive: Archive): PassageGroup[] {
  const { mentions } = authorityIndex(archive);
  const [start, end] = passagesOfPage(page);
  return documentsBetween(mentioningDocuments(entity, archive), start, end).flatMap(({ document, blocks, before }) => {
    const text = archive.texts.get(document.id);
    if (!text) return [];
    const from = Math.max(0, start - before);
    const byBlock = Map.groupBy(mentions.get(entity)?.get(document.id) ?? [], ({ block }) => block);
    return [
      {
        anchor: documentAnchor(document),
        document: documentLabel(document),
        count: numberOf.passages(blocks.length),
        continued: from > 0,
        passages: blocks
          .slice(from, end - before)
          .map((block) => passageInContext(text, block, byBlock.get(block) ?? [])),
      },
    ];
  });
}

/** Those that have some of the passages `[start, end)`, counted from 0. */
function documentsBetween(all: readonly MentioningDocument[], start: number, end: number): MentioningDocument[] {
  let [first, behind] = [0, all.length];
  while (first < behind) {
    const middle = (first + behind) >> 1;
    const { before, blocks } = all[middle] as MentioningDocument;
    if (before + blocks.length > start) behind = middle;
    else first = middle + 1;
  }
  let last = first;
  while ((all[last]?.before ?? end) < end) last += 1;
  return all.slice(first, last);
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
