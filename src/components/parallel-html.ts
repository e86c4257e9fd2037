import type { ParallelNote } from '../model/parallel-notes.ts';
import { escapeHtml } from './escape-html.ts';

const elements = { both: undefined, here: 'del', there: 'ins' } as const;

/** The shared words, with those struck out that only this passage has, and those underlined that only the other one has. */
export function parallelHtml({ words }: ParallelNote): string {
  const pieces = words.map(({ in: where, text }) => {
    const element = elements[where];
    return element ? `<${element}>${escapeHtml(text)}</${element}>` : escapeHtml(text);
  });
  return `“${pieces.join(' ')}”`;
}
