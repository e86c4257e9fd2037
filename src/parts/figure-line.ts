import type { Figure } from '../record/figure.ts';
import { sentenceAround } from '../record/sentences.ts';
import { figureWords } from '#words/figures.ts';
import type { ArchiveText } from '../archive/archive-text.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';
import { wordsLink } from './words-link.ts';

/** One figure in its sentence, as the archive's lists show it. */
export interface FigureLine {
  href: string;
  /** As printed. */
  exact: string;
  /** The words of the passage that say what it measures, where they are not in `exact` already. */
  of: string;
  status: Figure['status'];
  /** `a target` */
  claimed: string;
  /** The sentence around it. */
  before: string;
  after: string;
  /** `¶7` */
  place: string;
  /** Whose turn it stands in. */
  speaker?: string;
}

export function figureLine(figure: Figure, document: ArchiveText): FigureLine {
  const { block, start, end, exact, of, status } = figure;
  const passage = document.passages.get(block);
  const text = passage?.text ?? exact;
  const [from, to] = sentenceAround(text, start);
  return {
    href: wordsLink(document, block, [exact], start),
    exact,
    of: exact.includes(of) ? '' : of,
    status,
    claimed: figureWords.claimed[status],
    before: text.slice(from, start),
    after: text.slice(end, Math.max(to, end)),
    place: passageName(block),
    ...(passage?.turn && { speaker: speakerName(passage.turn) }),
  };
}
