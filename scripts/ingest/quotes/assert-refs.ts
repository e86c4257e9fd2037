import type { AuthorityKind } from '../../../src/record/authority.ts';
import type { Document } from '../../../src/record/document.ts';

type Checked = Pick<Document, 'id' | 'quotes'>;

/**
 * A speaker that is joined to an authority is a person or an organization of the archive; a quotation that names another names one of
 * the document.
 * @throws Error where it is not so: a bug in a rule.
 */
export function assertRefs(document: Checked, kindOf: ReadonlyMap<string, AuthorityKind>): void {
  const ids = new Set(document.quotes.map(({ id }) => id));
  for (const { id, attribution, within, shortens } of document.quotes) {
    const { status, ref } = attribution.speaker;
    const kind = ref === undefined ? undefined : kindOf.get(ref);
    if (ref !== undefined && kind !== (status === 'organization' ? 'organizations' : 'people'))
      throw new Error(
        `${document.id}: the speaker of ${id}, ${status}, is joined to ${ref}, ${kind ?? 'which is unknown'}`,
      );
    for (const other of [within, shortens])
      if (other !== undefined && !ids.has(other))
        throw new Error(`${document.id}: ${id} names ${other}, which is not there`);
  }
}
