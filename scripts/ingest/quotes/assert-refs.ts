import type { AuthorityKind } from '../../../src/schema/authority.ts';
import type { Quote } from '../../../src/schema/quote.ts';

/**
 * A speaker that is joined to an authority is a person or an organization of the archive, and a quotation that names another
 * names one of the document.
 * @throws Error where it is not so: a bug in a rule.
 */
export function assertRefs(
  document: string,
  quotes: readonly Quote[],
  kindOf: ReadonlyMap<string, AuthorityKind>,
): void {
  const ids = new Set(quotes.map(({ id }) => id));
  for (const { id, attribution, within, shortens } of quotes) {
    const { status, ref } = attribution.speaker;
    const kind = ref === undefined ? undefined : kindOf.get(ref);
    if (ref !== undefined && kind !== (status === 'organization' ? 'organizations' : 'people'))
      throw new Error(
        `${document}: the speaker of ${id}, ${status}, is joined to ${ref}, ${kind ?? 'which is unknown'}`,
      );
    for (const other of [within, shortens])
      if (other !== undefined && !ids.has(other))
        throw new Error(`${document}: ${id} names ${other}, which is not there`);
  }
}
