import { blockKinds } from '../../../src/record/block-kinds.ts';
import { makeId } from '../../../src/record/passage-id.ts';
import type { Block, Turn } from '../../../src/record/block.ts';
import type { Document } from '../../../src/record/document.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Names } from '../mentions/names.ts';

type Named = Pick<Document, 'id' | 'title' | 'event' | 'blocks'>;

const isNamed = (block: Block): block is Turn => block.kind === 'turn' && block.speaker.status === 'named';

/** `MS. LEE` → `Ms. Lee`: capitals tell no name in a label that has nothing else. */
const asName = (label: string): string =>
  label === label.toUpperCase()
    ? label
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}’'])(?:mc\p{L}|\p{L})/gu, (head) =>
          head.replace(/^\p{L}|(?<=^mc)\p{L}/gu, (letter) => letter.toUpperCase()),
        )
    : label;

/**
 * The people whom the labels of turns name: label → id. A label is read as if it stood below the text, so that what holds
 * for a name there holds for it: “Ms. Lee” is somebody only where the document names her in full, and no other Lee.
 */
export function findTurnRefs(document: Named, names: Names): Map<string, string> {
  const labels = [...new Set(document.blocks.filter(isNamed).map(({ speaker }) => speaker.label))];
  const known = labels.filter((label) =>
    names.match(asName(label)).matches.some(({ readings }) => readings.some(({ kind }) => kind === 'people')),
  );
  if (known.length === 0) return new Map();
  const asNote = (label: string, index: number): Block => ({
    kind: 'note',
    id: makeId(blockKinds.note.prefix, document.blocks.length + index),
    text: asName(label),
    spans: [],
    source: [0, 0],
    purpose: 'other',
  });
  const notes = new Map(known.map((label, index) => [label, asNote(label, index)]));
  const { mentions } = findMentions({ ...document, blocks: [...document.blocks, ...notes.values()] }, names, undefined);
  return new Map(
    [...notes].flatMap(([label, note]) => {
      const [found, ...others] = mentions.filter(({ block, kind }) => block === note.id && kind === 'people');
      return found && others.length === 0 ? [[label, found.entity] as const] : [];
    }),
  );
}
