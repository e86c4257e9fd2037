import { authorityKinds, type AuthorityKind } from '../../record/authority.ts';
import type { Document } from '../../record/document.ts';
import { figureStatusSchema } from '../../record/figure.ts';
import { dateMentionSchema, undatedReasonSchema } from '../../record/date-mention.ts';
import { findingTables as words } from '#words/tables/findings.ts';
import { createCount, daysOf, placeId } from './cells.ts';
import { textsOf } from './passage-texts.ts';
import { alwaysOneOf, column, idIn, oneOf, placeColumns } from './columns.ts';
import { defineTable } from './table.ts';

export const mentionsTable = defineTable(
  'mentions',
  words.mentions,
  {
    id: column.rowNumber,
    ...placeColumns,
    words: column.required,
    kind: alwaysOneOf(authorityKinds),
    person: idIn('people'),
    organization: idIn('organizations'),
    place: idIn('places'),
    agreement: idIn('agreements'),
    topic: idIn('topics'),
    event: idIn('events'),
    supplied: column.isTrue,
  },
  {
    ofDocument: (document, archive) =>
      placed(document, document.mentions).map(({ found, cells, words: exact }) => {
        const named = (kind: AuthorityKind) =>
          found.kind === kind ? archive.entry(kind, found.entity)?.id : undefined;
        return {
          ...cells,
          words: exact,
          kind: found.kind,
          person: named('people'),
          organization: named('organizations'),
          place: named('places'),
          agreement: named('agreements'),
          topic: named('topics'),
          event: named('events'),
          supplied: found.supplied !== undefined,
        };
      }),
  },
);

export const figuresTable = defineTable(
  'figures',
  words.figures,
  {
    id: column.rowNumber,
    ...placeColumns,
    words: column.required,
    least: column.number,
    most: column.number,
    about: column.isTrue,
    unit: column.text,
    of: column.text,
    status: alwaysOneOf(figureStatusSchema.options),
  },
  {
    ofDocument: (document) =>
      placed(document, document.figures).map(({ found, cells }) => ({
        ...cells,
        words: found.exact,
        least: found.quantity.least,
        most: found.quantity.most,
        about: found.quantity.about === true,
        unit: found.unit || undefined,
        of: found.of || undefined,
        status: found.status,
      })),
  },
);

export const datesTable = defineTable(
  'dates',
  words.dates,
  {
    id: column.rowNumber,
    ...placeColumns,
    words: column.required,
    edtf: column.text,
    date_from: column.day,
    date_to: column.day,
    basis: alwaysOneOf(dateMentionSchema.shape.basis.options),
    anchor: column.text,
    reason: oneOf(undatedReasonSchema.options),
  },
  {
    ofDocument: (document) =>
      placed(document, document.dates).map(({ found, cells }) => ({
        ...cells,
        words: found.exact,
        edtf: found.edtf,
        ...daysOf(found.edtf),
        basis: found.basis,
        anchor: found.anchor,
        reason: found.reason,
      })),
  },
);

interface Found {
  block: string;
  start: number;
  end: number;
}

/** What stands in passages that are rows, with the cells of its place. Which row it is, whoever writes all of them knows. */
function placed<F extends Found>(document: Document, all: readonly F[]) {
  const texts = textsOf(document);
  return all.flatMap((found) => {
    const { block, start, end } = found;
    const text = texts.get(block);
    if (text === undefined) return [];
    const countIn = createCount(text);
    const cells = {
      id: undefined,
      document: document.id,
      passage: placeId(document.id, block),
      start: countIn(start),
      end: countIn(end),
    };
    return [{ found, cells, words: text.slice(start, end) }];
  });
}
