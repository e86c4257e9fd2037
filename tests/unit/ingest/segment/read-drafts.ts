import type { Draft } from '../../../../scripts/ingest/text/draft.ts';
import { segmentMarkdown } from '../../../../scripts/ingest/segment/markdown.ts';

/** The stretches of a Markdown source that goes past no bound. */
export function readDrafts(text: string): Draft[] {
  const segmented = segmentMarkdown(text, 0, 'report.md');
  if (!segmented.ok) throw new Error(segmented.problems.map(({ what }) => what).join('\n'));
  return segmented.drafts;
}
