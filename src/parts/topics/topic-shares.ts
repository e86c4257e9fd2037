import { topicWords as words } from '#words/parts/topics.ts';
import type { Archive } from '../../archive/archive.ts';

/** The title is no passage. */
export const countPassages = (document: string, { texts }: Archive): number =>
  Math.max(0, (texts.get(document)?.passages.size ?? 0) - 1);

export const countMentioning = (topic: string, document: string, { mentioned }: Archive): number =>
  (mentioned.get(topic)?.get(document) ?? []).filter((block) => block !== 'title').length;

/** `41%`; a dash where none is. */
export function formatShare(percent: number): string {
  if (percent === 0) return words.none;
  return percent < 1 ? '<1%' : `${String(Math.round(percent))}%`;
}
