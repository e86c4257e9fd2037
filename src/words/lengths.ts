import { pictureWords } from './pictures.ts';

/** What the map above a text draws, and the same in numbers. */
export const lengthWords = {
  /** `turns`: whether its parts are turns, and not paragraphs. */
  map: (turns: boolean) => `The map above the text draws each ${turns ? 'turn' : 'paragraph'} as long as its words.`,
  tooFew: (least: number) => `A map is drawn from ${String(least)} parts on; here is the table.`,
  table: pictureWords.table,
  columns: { part: 'Part', words: 'Words', quotations: 'Quoted' },
};
