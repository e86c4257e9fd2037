import { copyWords } from './parts/copying.ts';
import { formatNumber } from './parts/language.ts';

const leading = (count: number | undefined) => (count === undefined ? '' : `${formatNumber(count)}, `);

const proceduralAre = 'greetings, handovers, a bad line';

/** What the buttons on the lists of statements say. Loaded by the browser: keep it small. */
export const quoteToolWords = {
  copy: copyWords.withCitation,
  /** For who hears it: of which statement. */
  copyOf: (called: string) => `${copyWords.withCitation}: ${called}`,
  copied: copyWords.copied,
  cannotCopy: copyWords.refusedField,
  text: 'The statement with its citation',
  clear: 'Clear filters',
  all: (count: number) => `All ${formatNumber(count)} statements`,
  some: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} statements`,
  /** For who hears it: `Speaker: anyone`. */
  choiceOf: (label: string, chosen: string) => `${label}: ${chosen}`,
  /** What lists keep apart. */
  sections: {
    direct: 'In quotation marks',
    reported: 'As reported',
    spoken: 'From transcripts',
    procedural: 'Procedural turns',
  },
  /** How many of a sort where that is known, in which order, and whose words they are. */
  sectionSays: {
    direct: (count: number | undefined) => `${leading(count)}longest first; altered copies last`,
    reported: (count: number | undefined) => `${leading(count)}the documents’ words, not the speakers’`,
    spoken: (count: number | undefined) => `${leading(count)}longest first`,
    procedural: (count: number | undefined) => `${leading(count)}${proceduralAre}`,
  },
  proceduralAre,
  loading: 'Looking through all statements …',
  showMore: (count: number) => `Show ${String(count)} more`,
  notLoaded: 'The list could not be loaded.',
  quoted: (words: string) => `“${words}”`,
  source: '✓ source',
  sourceOf: (place: string) => `✓ source of ${place}`,
  place: (title: string, passage: string) => `${title}, ${passage}`,
};
