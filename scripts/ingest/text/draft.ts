import { hasTrait, type BlockKind } from '../../../src/record/block-kinds.ts';
import type { Layout, NotePurpose, Passage, Span } from '../../../src/record/block.ts';
import type { Range } from '../../../src/record/sourced.ts';
import { sliceMapped, type MappedText } from './mapped-text.ts';

/** What is told of a block of a kind beside its words, by whatever finds it. Other kinds are told by their name alone. */
interface RoleFields {
  heading: { depth: number };
  /** `repeats`: where the repeated paragraph begins in the source. */
  'pull-quote': { repeats: number; heading?: { text: string; source: Range } };
  note: { purpose: NotePurpose };
}

type WordKind = Exclude<BlockKind, 'turn'>;

/** Of a stretch that becomes a block, or a paragraph of a turn. */
export type BlockRole = {
  [Kind in WordKind]: { kind: Kind } & (Kind extends keyof RoleFields ? RoleFields[Kind] : unknown);
}[WordKind];

/** What a stretch of the source has been found to be. Every stretch begins as a paragraph; rules decide otherwise. */
export type Role = BlockRole | { kind: 'metadata'; field: string } | { kind: 'omitted'; reason: string };

export const isBlockRole = (role: Role): role is BlockRole => role.kind !== 'metadata' && role.kind !== 'omitted';

/** True for what is spoken where a turn stands open. */
export const isSpoken = ({ role }: Draft): boolean => isBlockRole(role) && hasTrait(role, 'spoken');

/** A speaker's label at the head of a draft: the draft's text begins after it. */
export interface Label {
  /** As printed, without what closes it. */
  text: string;
  /** Empty where no such words stand in the source. */
  source: Range;
  /** Where the editor says that a turn begins here. */
  supplied?: { reason: string };
  /** The time that stands with it, as printed. */
  time?: string;
  /** True where bold type stands in for a label. */
  unlabelled?: true;
}

export interface LeftOut {
  range: Range;
  reason: string;
}

/** One stretch of the source on its way to being a block. */
export interface Draft {
  role: Role;
  body: MappedText;
  spans: Span[];
  /** From its first character to its last, markup included. */
  source: Range;
  layout?: Layout;
  /** Stretches within `source` that are no part of its words, in their order: a page's number, the hyphen at a line's end. */
  leftOut?: LeftOut[];
  /** Set where a turn begins. */
  label?: Label;
  /** True where the card says what the line is: no rule may think otherwise. */
  decided?: boolean;
  /** True where what follows is nobody's speech, until the next label: a statement that was put into the record. */
  outside?: boolean;
  /** What the card says of it in a transcript, and why. */
  supplied?: NonNullable<Passage['supplied']>;
}

/** True where the turn before has ended: the card says so, or the text does. */
export const endsTurn = ({ supplied, outside }: Draft): boolean =>
  outside === true || supplied?.some(({ what }) => what === 'end') === true;

/** Prose that no rule has claimed yet. */
export const isPlain = (draft: Draft): boolean =>
  draft.role.kind === 'paragraph' && draft.layout === undefined && draft.label === undefined && draft.decided !== true;

export const withRole = (draft: Draft, role: Role): Draft => ({ ...draft, role });

/**
 * `[start, end)` of a draft's text as a draft of its own.
 *
 * @param from where its source begins, if that is before `start`: a label or a marker that is not part of its text.
 */
export function cutDraft(draft: Draft, start: number, end: number, from = start): Draft {
  const { body } = draft;
  while (end > start && /\s/.test(body.text.charAt(end - 1))) end -= 1;
  const spans = draft.spans
    .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }))
    .filter((span) => span.end > span.start);
  const first = from === 0 ? draft.source[0] : (body.starts[from] ?? draft.source[0]);
  const last = end >= body.text.length ? draft.source[1] : (body.ends[Math.max(end, from + 1) - 1] ?? draft.source[1]);
  return { ...draft, body: sliceMapped(body, start, end), spans, source: [first, last] };
}

/** The draft at `position`, replaced. */
export const replaceAt = (drafts: Draft[], position: number, ...replacement: Draft[]): Draft[] => [
  ...drafts.slice(0, position),
  ...replacement,
  ...drafts.slice(position + 1),
];
