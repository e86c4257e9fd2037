import type { Block } from '../../../src/record/block.ts';
import type { Occurred } from '../../../src/record/document.ts';
import type { Basis, Sourced } from '../../../src/record/sourced.ts';
import type { Content, SourceListing } from '../content/content.ts';
import type { Draft } from '../text/draft.ts';
import type { Stated } from './read-front-matter.ts';

/** What a document is described by. */
export interface Clues {
  listing: SourceListing;
  content: Content;
  stated: Stated;
  /** What the properties of the file say, whose text has the last word. */
  properties?: { stated: Stated; from: string } | undefined;
  language: Sourced<string>;
  drafts: Draft[];
  blocks: Block[];
  occurred: Occurred;
}

interface CardValue<Value> {
  value: Value;
  basis?: Basis | undefined;
  evidence?: Sourced<Value>['evidence'];
  note?: string | undefined;
}

/** A card's value with its basis: `inferred` where it brings evidence, `supplied` where it brings none. */
export function fromCard<Value>(given: CardValue<Value> | undefined): Sourced<Value> | undefined {
  return given && { ...given, basis: given.basis ?? (given.evidence ? 'inferred' : 'supplied') };
}

export const linesOf = (drafts: Draft[], field: string): string[] =>
  drafts.flatMap((draft) => (draft.role.kind === 'metadata' && draft.role.field === field ? [draft.body.text] : []));

/** What only the properties of the file say. */
export function fromProperties({ properties }: Clues, field: 'title' | 'date'): Sourced<string> | undefined {
  const value = properties?.stated[field];
  return value === undefined
    ? undefined
    : { value, basis: 'inferred', note: `It stands only in ${properties?.from ?? ''}.` };
}
