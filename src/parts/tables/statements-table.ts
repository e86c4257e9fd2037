import type { Archive } from '../../archive/archive.ts';
import { quotePath } from '../../paths.ts';
import type { TurnTime } from '../../record/block.ts';
import { dayOf } from '../../record/day-of.ts';
import type { Document } from '../../record/document.ts';
import { quotationText } from '../../record/quotation-text.ts';
import { quoteSchema, type Quote } from '../../record/quote.ts';
import { documentTables } from '#words/tables/documents.ts';
import { topicsByBlock, topicsWithin } from '../quotes/quote-facets.ts';
import { recordingLink } from '../recording-link.ts';
import { addressIn, placeId, spaced } from './cells.ts';
import { alwaysIdIn, alwaysOneOf, column, idIn, oneOf } from './columns.ts';
import { speakerColumns, statementSpeaker } from './speakers.ts';
import { defineTable } from './table.ts';

const countedFrom: NonNullable<TurnTime['counted']>['from'][] = ['recording', 'midnight'];

export const statementsTable = defineTable(
  'statements',
  documentTables.statements,
  {
    id: column.id,
    document: alwaysIdIn('documents'),
    statement: column.required,
    passage: alwaysIdIn('passages'),
    mode: alwaysOneOf(quoteSchema.shape.mode.options),
    words: column.required,
    ...speakerColumns,
    label_as_printed: column.text,
    cue: column.text,
    addressee: column.text,
    attribution: alwaysOneOf(quoteSchema.shape.attribution.shape.basis.options),
    speaker_supplied: column.text,
    date: column.text,
    within: idIn('statements'),
    topics: column.text,
    altered_copy: column.isTrue,
    interpreted: column.isTrue,
    procedural: column.isTrue,
    terms: column.text,
    time: column.text,
    time_from: oneOf(countedFrom),
    time_seconds: column.integer,
    recording: column.text,
    address: column.required,
  },
  { ofDocument: listRows },
);

/** The statements of a document that are rows: a headline's quotation, which shortens another, is no further one. */
export const statementsOf = ({ quotes }: Pick<Document, 'quotes'>): Quote[] =>
  quotes.filter(({ shortens }) => shortens === undefined);

function* listRows(document: Document, archive: Archive) {
  const { id, textState, terms, recording } = document;
  const passages = archive.texts.get(id)?.passages;
  const topicsIn = topicsByBlock(document);
  const statements = statementsOf(document);
  const ids = new Set(statements.map((quote) => quote.id));
  const date = dayOf(document)?.value;
  for (const quote of statements) {
    const { attribution, within, altered, interpreted, procedural } = quote;
    const block = quote.parts[0]?.block ?? 'title';
    const turn = passages?.get(block)?.turn;
    yield {
      id: placeId(id, quote.id),
      document: id,
      statement: quote.id,
      passage: placeId(id, block),
      mode: quote.mode,
      words: quotationText(quote),
      ...statementSpeaker(quote, turn, archive),
      label_as_printed: attribution.speaker.label || undefined,
      cue: attribution.cue?.verb,
      addressee: attribution.addressee,
      attribution: attribution.basis,
      speaker_supplied: attribution.supplied && (attribution.supplied.reason ?? 'yes'),
      date,
      within: within !== undefined && ids.has(within) ? placeId(id, within) : undefined,
      topics: spaced(topicsWithin(quote, topicsIn)),
      altered_copy: altered === true || textState?.value === 'altered',
      interpreted: interpreted === true,
      procedural: procedural === true,
      terms: terms?.value,
      time: turn?.time?.printed,
      time_from: turn?.time?.counted?.from,
      time_seconds: turn?.time?.counted?.seconds,
      recording: recordingLink(recording, turn?.time),
      address: addressIn(archive, quotePath(id, quote.id)),
    };
  }
}
