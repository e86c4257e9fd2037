import { counted } from './counts.ts';
import { formatNumber } from './language.ts';

/** How much the archive holds. */
export const coverageWords = {
  turns: (turns: number, transcripts: number) =>
    `${counted.turns(turns)} of ${transcripts === 1 ? 'a transcript' : counted.transcripts(transcripts)}`,
  about: (count: string) => `about ${count}`,
  dates: (first: string, last: string) => `${first} to ${last}`,
  /** `5 of 5` */
  known: (known: number, all: number) => `${formatNumber(known)} of ${formatNumber(all)}`,
};
