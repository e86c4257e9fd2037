import type { Archive } from '../../archive/archive.ts';
import { passagePath } from '../../paths.ts';
import { blockKinds, type BlockKind } from '../../record/block-kinds.ts';
import { notePurposeSchema, turnRoleSchema } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { ownPassages, turnsByPassage } from '../../record/passages.ts';
import { documentTables } from '#words/tables/documents.ts';
import { addressIn, placeId } from './cells.ts';
import { alwaysIdIn, alwaysOneOf, column, oneOf } from './columns.ts';
import { createTurnSpeaker, speakerColumns } from './speakers.ts';
import { defineTable } from './table.ts';

const title = 'title';

export const passagesTable = defineTable(
  'passages',
  documentTables.passages,
  {
    id: column.id,
    document: alwaysIdIn('documents'),
    passage: column.required,
    position: column.count,
    kind: alwaysOneOf([title, ...Object.keys(blockKinds)]),
    layout: oneOf(['item', 'row', 'blockquote', 'preformatted']),
    purpose: oneOf(notePurposeSchema.options),
    turn: column.text,
    exchange: column.text,
    role: oneOf(turnRoleSchema.options),
    ...speakerColumns,
    label_as_printed: column.text,
    time_seconds: column.integer,
    page: column.integer,
    text: column.required,
    address: column.required,
  },
  { ofDocument: listRows },
);

function* listRows(document: Document, archive: Archive) {
  const { id, blocks, quotes } = document;
  const turns = turnsByPassage(blocks);
  const speakerOf = createTurnSpeaker(quotes, archive);
  const plain = new Map(blocks.map((block) => [block.id, block]));
  for (const [index, passage] of ownPassages(document).entries()) {
    const turn = turns.get(passage.id);
    const block = plain.get(passage.id);
    const kind: BlockKind | typeof title = turn ? 'turn' : (block?.kind ?? title);
    yield {
      id: placeId(id, passage.id),
      document: id,
      passage: passage.id,
      position: index + 1,
      kind,
      layout: passage.layout?.kind,
      purpose: block?.kind === 'note' ? block.purpose : undefined,
      turn: turn?.id,
      exchange: turn?.exchange,
      role: turn?.role,
      ...(turn ? speakerOf(turn) : noSpeaker),
      label_as_printed: turn && turn.unlabelled !== true ? turn.label : undefined,
      time_seconds: turn?.time?.counted?.seconds,
      page: passage.page,
      text: passage.text,
      address: addressIn(archive, passagePath(id, passage.id)),
    };
  }
}

const noSpeaker = {
  speaker: undefined,
  speaker_status: undefined,
  speaker_person: undefined,
  speaker_organization: undefined,
};
