import type { Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';

/**
 * Where a speaker is somebody else than a document's mentions say, one sentence each: the words that name the speaker are found to
 * name one person or organization wherever they stand in the passage of the verb, and the speaker is another one or nobody.
 */
export function findDisagreements({
  blocks,
  mentions,
  quotes,
}: Pick<Document, 'blocks' | 'mentions' | 'quotes'>): string[] {
  const texts = new Map(passagesOf(blocks).map(({ id, text }) => [id, text]));
  const wordsOf = ({ block, start, end }: Document['mentions'][number]) => texts.get(block)?.slice(start, end) ?? '';
  const named = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'people' || kind === 'organizations'),
    (mention) => `${mention.block} ${withoutArticle(wordsOf(mention))}`,
  );
  return quotes.flatMap(({ id, attribution: { cue, speaker } }) => {
    const words = withoutArticle(speaker.label);
    const found = (cue && named.get(`${cue.block} ${words}`)) ?? [];
    const [entity, ...others] = new Set(found.map((mention) => mention.entity));
    if (!cue || entity === undefined || others.length > 0 || entity === speaker.ref) return [];
    if (found.length < (texts.get(cue.block) ?? '').split(words).length - 1) return [];
    return [
      `“${speaker.label}” is ${entity} where it is mentioned, and ${speaker.ref ?? 'nobody'} as the speaker of ${id}`,
    ];
  });
}

const withoutArticle = (words: string): string => words.replace(/^the\s/i, '');
