import type { DocumentSummary, StatableField } from '../record/document.ts';

/**
 * What may be said of a value that is not there: that it is not stated only where the editor looked, that it was not found only where
 * every word is published.
 */
export type Missing = 'notStated' | 'notShown' | 'noneFound';

export function whyMissing(
  { notStated, rights }: Pick<DocumentSummary, 'notStated' | 'rights'>,
  field?: StatableField,
): Missing {
  if (field !== undefined && notStated?.includes(field)) return 'notStated';
  return rights.publish === 'full' ? 'noneFound' : 'notShown';
}
