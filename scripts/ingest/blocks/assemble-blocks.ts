import { paragraphStem } from '../../../src/record/passage-id.ts';
import { blockKinds } from '../../../src/record/block-kinds.ts';
import type { Block, Passage, Turn } from '../../../src/record/block.ts';
import type { LabelDecisions } from '../decisions/label-decisions.ts';
import { endsTurn, isBlockRole, isSpoken, type BlockRole, type Draft, type Label } from '../text/draft.ts';
import { carveClaims } from './carve-claims.ts';
import type { IdGiver } from './give-ids.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Claim } from './partition.ts';
import { readLabel } from '../transcript/labels/read-label.ts';
import { findMarks, tellsInterpreted } from '../transcript/find-marks.ts';
import { identifySpeaker, roleOfLabel } from '../transcript/identify-speaker.ts';

interface Assembly {
  blocks: Block[];
  claims: Claim[];
  /** Passage id → where its words stand in the source. */
  maps: Map<string, MappedText>;
}

interface State extends Assembly {
  ids: IdGiver;
  labels: ReadonlySet<string>;
  decide: LabelDecisions['decide'];
  /** The turn that further paragraphs belong to. */
  turn?: Turn;
  /** Where paragraphs begin in the source → their ids, for pull quotes. */
  byStart: Map<number, string>;
}

const wordsOf = ({ body, spans }: Draft) => ({ text: body.text, spans });

function toPassage(draft: Draft, id: string, state: State): Passage {
  const spans = [...draft.spans, ...findMarks(draft.body.text, state.labels)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  state.maps.set(id, draft.body);
  // After a label the passage begins with its first word; elsewhere with the markup that makes it what it is.
  const start = draft.label ? (draft.body.starts[0] ?? draft.source[1]) : draft.source[0];
  const source: [number, number] = [start, draft.source[1]];
  const { layout, supplied } = draft;
  return { id, text: draft.body.text, spans, source, ...(layout && { layout }), ...(supplied && { supplied }) };
}

function beginTurn(drafts: Draft[], label: Label, state: State): void {
  const [draft] = drafts as [Draft];
  const id = state.ids.giveTurnId(drafts.filter(({ body }) => body.text !== '').map(wordsOf));
  state.turn = {
    kind: 'turn',
    id,
    label: label.text,
    ...readHolder(label, state),
    source: [...draft.source],
    paragraphs: [],
    ...(label.time !== undefined && { time: { printed: label.time } }),
    ...(label.unlabelled && { unlabelled: true }),
  };
  if (readLabel(label.text).riders.some(tellsInterpreted)) state.turn.interpreted = true;
  state.blocks.push(state.turn);
  if (label.source[0] < label.source[1])
    state.claims.push({ range: label.source, purpose: { role: 'block', target: id } });
}

/** Who a label says is speaking, and in what part: by the rules, or as the editor decides. */
function readHolder({ text, source, supplied }: Label, { decide }: State): Pick<Turn, 'speaker' | 'role' | 'supplied'> {
  const rules = { speaker: identifySpeaker(text), role: roleOfLabel(text) };
  const decided = decide(text);
  const reasons: NonNullable<Turn['supplied']> = [
    ...(supplied ? [{ what: source[0] < source[1] ? ('turn' as const) : ('label' as const), ...supplied }] : []),
    ...(decided
      ? [
          {
            what: 'speaker' as const,
            reason: decided.reason,
            ...(decided.ref !== undefined && { ref: decided.ref }),
            rules,
          },
        ]
      : []),
  ];
  return {
    role: decided?.role ?? rules.role,
    speaker: decided ? { ...rules.speaker, status: decided.status } : rules.speaker,
    ...(reasons.length > 0 && { supplied: reasons }),
  };
}

function addToTurn(draft: Draft, turn: Turn, state: State): void {
  if (draft.body.text === '') return;
  const passage = toPassage(draft, state.ids.giveId(paragraphStem(turn.id), wordsOf(draft)), state);
  turn.paragraphs.push(passage);
  turn.source = [turn.source[0], passage.source[1]];
  if (passage.spans.some((span) => span.kind === 'interpreted')) turn.interpreted = true;
  state.claims.push({ range: passage.source, purpose: { role: 'block', target: passage.id } });
}

function addBlock(draft: Draft, role: BlockRole, state: State): void {
  const passage = toPassage(draft, state.ids.giveId(blockKinds[role.kind].prefix, wordsOf(draft)), state);
  const claim = (range: [number, number]) =>
    state.claims.push({ range, purpose: { role: 'block', target: passage.id } });
  if (role.kind === 'paragraph') state.byStart.set(draft.source[0], passage.id);
  if (role.kind === 'pull-quote') {
    const { heading } = role;
    if (heading) claim(heading.source);
    claim(heading ? [draft.body.starts[0] ?? draft.source[0], draft.source[1]] : draft.source);
    // The paragraph may come later; its id is filled in when all have theirs.
    state.blocks.push({
      ...passage,
      kind: 'pull-quote',
      repeats: String(role.repeats),
      ...(heading ? { heading } : {}),
    });
    return;
  }
  claim(passage.source);
  state.blocks.push({ ...passage, ...role });
}

/** The drafts that a turn is made of, from the one with its label on. */
function draftsOfTurn(drafts: Draft[], start: number): Draft[] {
  let end = start + 1;
  while (end < drafts.length && drafts[end]?.label === undefined && !endsTurn(drafts[end] as Draft)) end += 1;
  return drafts.slice(start, end).filter(isSpoken);
}

function add(drafts: Draft[], position: number, state: State): void {
  const draft = drafts[position] as Draft;
  const { role } = draft;
  if (!isBlockRole(role)) {
    const purpose =
      role.kind === 'metadata'
        ? { role: 'metadata' as const, field: role.field }
        : { role: 'omitted' as const, reason: role.reason };
    state.claims.push({ range: draft.source, purpose });
    return;
  }
  if (endsTurn(draft)) delete state.turn;
  if (draft.label) beginTurn(draftsOfTurn(drafts, position), draft.label, state);
  if (state.turn && isSpoken(draft)) addToTurn(draft, state.turn, state);
  else addBlock(draft, role, state);
}

/**
 * Classified drafts → blocks with their ids, and what each stretch of the source became.
 *
 * @param decide what the editor says of labels.
 */
export function assembleBlocks(
  drafts: Draft[],
  ids: IdGiver,
  decide: LabelDecisions['decide'] = () => undefined,
): Assembly {
  const labels = new Set(drafts.flatMap((draft) => (draft.label ? [draft.label.text.toLowerCase()] : [])));
  const state: State = { blocks: [], claims: [], maps: new Map(), ids, labels, decide, byStart: new Map() };
  drafts.forEach((_, position) => {
    add(drafts, position, state);
  });
  const blocks = state.blocks.map((block) =>
    block.kind === 'pull-quote' ? { ...block, repeats: state.byStart.get(Number(block.repeats)) ?? block.id } : block,
  );
  const leftOut = drafts.flatMap((draft) => draft.leftOut ?? []);
  return { blocks, claims: carveClaims(state.claims, leftOut), maps: state.maps };
}
