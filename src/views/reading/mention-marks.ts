import { authorityPath } from '../../paths.ts';
import type { Mention } from '../../record/mention.ts';
import type { Extent } from '../../parts/nest-spans.ts';

/** Words that lead to the page of what they name. */
export interface MentionMark {
  kind: 'mention';
  start: number;
  end: number;
  href: string;
}

/**
 * Links for a passage's mentions: the first of each entity. What already leads somewhere, a link of the source or a correction,
 * keeps its own address; of a name that it takes a part of, the rest is the link. Topics are everyday words and are not linked.
 */
export function mentionMarks(text: string, mentions: readonly Mention[], others: readonly Extent[]): MentionMark[] {
  const taken = others.filter(({ kind }) => kind === 'link' || kind === 'correction');
  const linked = new Set<string>();
  return mentions.flatMap(({ entity, kind, start, end }) => {
    if (kind === 'topics' || linked.has(entity)) return [];
    const free = freePart(text, start, end, taken);
    if (!free) return [];
    linked.add(entity);
    return [{ kind: 'mention' as const, ...free, href: authorityPath(kind, entity) }];
  });
}

type Part = Pick<Extent, 'start' | 'end'>;

/** The last stretch with a letter that nothing else takes: a surname comes last. */
function freePart(text: string, start: number, end: number, taken: readonly Part[]): Part | undefined {
  let parts: Part[] = [{ start, end }];
  for (const other of taken) {
    parts = parts.flatMap((part) =>
      other.start >= part.end || other.end <= part.start
        ? [part]
        : [
            { start: part.start, end: other.start },
            { start: other.end, end: part.end },
          ],
    );
  }
  return parts.flatMap((part) => trimToWords(text, part) ?? []).at(-1);
}

/** Without the spaces and hyphens that a cut leaves at the ends; a full stop of `U.S.` stays. */
function trimToWords(text: string, { start, end }: Part): Part | undefined {
  const words = text.slice(start, Math.max(start, end));
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const before = /^[\s\-–]*/.exec(words)?.[0].length ?? 0;
  const after = /(?<![\s\-–])[\s\-–]*$/.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
