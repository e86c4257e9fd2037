import { takingWords as words } from '#words/passages-taking.ts';
import { citeInFull, sayWords, type TakenPassage } from './taken-passage.ts';

/** The list as plain text, a passage a paragraph. */
export const asText = (passages: readonly TakenPassage[], archive: string): string =>
  `${[words.heading(archive), ...passages.map(block)].join('\n\n')}\n`;

const block = (passage: TakenPassage, at: number): string =>
  [
    `${String(at + 1)}. ${sayWords(passage, '\n')}`,
    citeInFull(passage),
    words.rights(passage.rights),
    passage.address,
    passage.sourceAddress && words.source(passage.sourceAddress),
    passage.note && words.note(passage.note),
  ]
    .filter(Boolean)
    .join('\n');
