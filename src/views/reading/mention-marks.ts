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
 * Links for those of a passage's mentions that are to lead on, `linkedMentions`. What already leads somewhere, a link of the source or a
 * correction, keeps its own address; of a name that it takes a part of, the rest is the link.
 */
export const mentionMarks = (text: string, mentions: readonly Mention[], others: readonly Extent[]): MentionMark[] =>
  mentions.flatMap(({ entity, kind, start, end }) => {
    const free = freePart(text, start, end, others);
    return free && kind !== 'topics' ? [{ kind: 'mention' as const, ...free, href: authorityPath(kind, entity) }] : [];
  });

type Part = Pick<Extent, 'start' | 'end'>;

/** The last stretch with a letter that nothing else takes: a surname comes last. */
export function freePart(text: string, start: number, end: number, others: readonly Extent[]): Part | undefined {
  let parts: Part[] = [{ start, end }];
  for (const other of others) {
    if (other.kind !== 'link' && other.kind !== 'correction') continue;
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
