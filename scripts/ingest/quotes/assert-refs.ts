import type { AuthorityKind } from '../../../src/schema/authority.ts';
import type { Document } from '../../../src/schema/document.ts';
import { passagesOf } from '../../../src/schema/passages.ts';

type Checked = Pick<Document, 'id' | 'blocks' | 'mentions' | 'quotes'>;

/**
 * A speaker that is joined to an authority is a person or an organization of the archive, and the one that the document mentions by
 * those words beside the verb; a quotation that names another names one of the document.
 * @throws Error where it is not so: a bug in a rule.
 */
export function assertRefs(document: Checked, kindOf: ReadonlyMap<string, AuthorityKind>): void {
  const ids = new Set(document.quotes.map(({ id }) => id));
  const findMentioned = indexMentions(document);
  for (const { id, attribution, within, shortens } of document.quotes) {
    const { status, ref, label } = attribution.speaker;
    const kind = ref === undefined ? undefined : kindOf.get(ref);
    if (ref !== undefined && kind !== (status === 'organization' ? 'organizations' : 'people'))
      throw new Error(
        `${document.id}: the speaker of ${id}, ${status}, is joined to ${ref}, ${kind ?? 'which is unknown'}`,
      );
    const mentioned = attribution.cue && findMentioned(attribution.cue.block, label);
    if (mentioned?.size === 1 && !mentioned.has(ref ?? ''))
      throw new Error(
        `${document.id}: “${label}” is ${[...mentioned].join()} where it is mentioned, and ${ref ?? 'nobody'} as the speaker of ${id}`,
      );
    for (const other of [within, shortens])
      if (other !== undefined && !ids.has(other))
        throw new Error(`${document.id}: ${id} names ${other}, which is not there`);
  }
}

/** A passage and words → the people and organizations that the words name there. */
function indexMentions({ blocks, mentions }: Checked): (block: string, words: string) => Set<string> | undefined {
  const texts = new Map(passagesOf(blocks).map(({ id, text }) => [id, text]));
  const named = new Map<string, Set<string>>();
  for (const { block, start, end, entity, kind } of mentions) {
    if (kind !== 'people' && kind !== 'organizations') continue;
    const key = `${block} ${bareName(texts.get(block)?.slice(start, end) ?? '')}`;
    named.set(key, (named.get(key) ?? new Set()).add(entity));
  }
  return (block, words) => named.get(`${block} ${bareName(words)}`);
}

const bareName = (words: string): string => words.replace(/^the\s/i, '');
