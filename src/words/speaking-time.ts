import { pictureWords } from './pictures.ts';

/** Who speaks how long. */
export const speakingWords = {
  heading: 'Who speaks how long',
  /** `shares`: "Officials 84%". */
  sentence: (turns: string, words: string, shares: readonly string[]) =>
    `${turns}, ${words}${shares.length > 1 ? `: ${shares.join(', ')}` : ''}. Counted in words, since the transcript has no times.`,
  /** Where the picture is not quite to scale. */
  widened: 'Turns of a few words are drawn wider than they are.',
  tooFew: (least: number) => `Drawn from ${String(least)} turns of two roles on; here is the table.`,
  table: pictureWords.table,
  columns: { turn: 'Turn', speaker: 'Speaker', role: 'Role', words: 'Words', share: 'Share' },
  /** The name of a turn in the picture. */
  turn: (number: string, speaker: string, words: string) => `Turn ${number}, ${speaker}: ${words}`,
};
