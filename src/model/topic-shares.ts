import { topicWords as words } from '../words/topics.ts';
import type { Concordance } from './concordance.ts';

/** The title is no passage. */
export const countPassages = (document: string, { documents }: Concordance): number =>
  Math.max(0, (documents.get(document)?.passages.size ?? 0) - 1);

export const countMentioning = (topic: string, document: string, { mentioned }: Concordance): number =>
  (mentioned.get(topic)?.get(document) ?? []).filter((block) => block !== 'title').length;

/** `41%`; a dash where none is. */
export function formatShare(percent: number): string {
  if (percent === 0) return words.none;
  return percent < 1 ? '<1%' : `${String(Math.round(percent))}%`;
}
