import type { Turn } from '../../../../src/record/block.ts';
import { documentKinds, type Kind } from '../../../../src/record/document-kinds.ts';
import { passagesOf, turnsOf } from '../../../../src/record/passages.ts';
import type { Sourced } from '../../../../src/record/sourced.ts';
import { heldKindOf } from '../../classify/kind-of-line.ts';
import { kindsOfCategory } from './from-category.ts';
import { wordPattern, type KindClues } from './clues.ts';

/** What was held, and what says so. */
interface Held {
  kind: Kind;
  says: string;
}

/** Words of one person are a speech; those of several are what their head calls them. */
const isHeld = (kind: Kind, turns: readonly Turn[]): boolean =>
  documentKinds[kind].spoken && (kind !== 'speech' || new Set(turns.map(({ label }) => label)).size === 1);

const ownKinds = (category: string | undefined): Kind[] =>
  category === undefined ? [] : kindsOfCategory(category).filter((kind) => kind !== 'press-conference');

function heldBy({ blocks, title, said, category, language }: KindClues, turns: readonly Turn[]): Held | undefined {
  const passages = passagesOf(blocks);
  const start = passages.slice(0, 6).map(({ text }) => text);
  const quoted = (words: string) => `“${words}”`;
  const met = start.flatMap((text) => text.match(wordPattern(language, 'met', 'giu')) ?? [])[0];
  const edited = passages.flatMap(({ text }) => text.match(wordPattern(language, 'edited', 'giu')) ?? [])[0];
  const named = heldKindOf(title);
  const found: (Held | undefined)[] = [
    ...said.map(({ kind, exact }) => ({ kind, says: `Its head says ${quoted(exact)}.` })),
    named && { kind: named.kind, says: `Its title says ${quoted(named.exact)}.` },
    met === undefined ? undefined : { kind: 'hearing', says: `It begins as the record of one: ${quoted(met)}.` },
    edited === undefined ? undefined : { kind: 'interview', says: `It says ${quoted(edited)}.` },
    // A section of press briefings has calls, too.
    ...ownKinds(category).map((kind) => ({
      kind,
      says: `The source’s own metadata says ${quoted(category ?? '')}.`,
    })),
  ];
  return found.find((one) => one !== undefined && one.kind !== 'transcript' && isHeld(one.kind, turns));
}

/** Where labels stand before turns, somebody spoke. */
export function fromTurns(clues: KindClues): Sourced<Kind> | undefined {
  const { document, blocks } = clues;
  const turns = turnsOf(blocks);
  const [first] = turns;
  if (!first) return undefined;
  const labels = [first, ...turns.filter((turn) => turn.label !== first.label).slice(0, 1)];
  const evidence = labels.map((turn) => ({ document, block: turn.id, exact: turn.label }));
  const held = heldBy(clues, turns);
  const note = `Speakers’ labels stand before ${String(turns.length)} ${turns.length === 1 ? 'turn' : 'turns'}.`;
  return {
    value: held?.kind ?? 'transcript',
    basis: 'inferred',
    evidence,
    note: held ? `${note} ${held.says}` : note,
  };
}
