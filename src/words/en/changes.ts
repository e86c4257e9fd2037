import { part, type Sentence } from './parts/sentence.ts';

/** The page of what changed in the archive. */
export const changesPageWords = {
  titleOfPage: (page: number) => `Changes, page ${String(page)}`,
  description: (archive: string) => `What was added to ${archive}, corrected and withdrawn, the latest first.`,
  noDay: 'On a day that is not recorded',
  corrected: (reason: string, places?: string): Sentence<'words'> => [
    part('words'),
    `${places === undefined ? '' : `, in ${places}`}: ${reason}`,
  ],
  none: 'The archive has no document yet.',
  pages: 'Pages of changes',
  each: 'Every person, topic and event has feeds of its own, at the end of its page.',
  needsAddress:
    'Feeds need the address at which the archive is published, and this copy does not know it. Its editor can say it in archive.yaml.',
};
