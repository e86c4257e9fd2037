import type { Archive } from '../../archive/archive.ts';
import { correctionPath } from '../../paths.ts';
import type { Document } from '../../record/document.ts';
import { findingTables as words } from '#words/tables/findings.ts';
import { addressIn, createCount, placeId } from './cells.ts';
import { column, idIn, placeColumns } from './columns.ts';
import { textsOf } from './passage-texts.ts';
import { defineTable } from './table.ts';

export const correctionsTable = defineTable(
  'corrections',
  words.corrections,
  {
    id: column.id,
    document: placeColumns.document,
    // A title that the archive gave is no passage of the document.
    passage: idIn('passages'),
    start: placeColumns.start,
    end: placeColumns.end,
    printed: column.text,
    shown: column.text,
    reason: column.required,
    corrected_on: column.day,
    by_rule: column.isTrue,
    address: column.required,
  },
  { ofDocument: listCorrections },
);

function listCorrections(document: Document, archive: Archive) {
  const texts = textsOf(document);
  return document.corrections.map(({ block, start, end, from, to, reason, on, byRule }, index) => {
    const path = correctionPath(document.id, index + 1);
    const countIn = createCount(texts.get(block) ?? '');
    return {
      id: placeId(document.id, path.slice(path.indexOf('#') + 1)),
      document: document.id,
      passage: texts.has(block) ? placeId(document.id, block) : undefined,
      start: countIn(start),
      end: countIn(end),
      printed: from || undefined,
      shown: to || undefined,
      reason,
      corrected_on: on,
      by_rule: byRule === true,
      address: addressIn(archive, path),
    };
  });
}
