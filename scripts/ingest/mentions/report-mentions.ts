import type { Problem } from '../../report/problem.ts';
import { reportNoPassage } from '../decisions/report-no-passage.ts';
import type { CardFile } from '../content/content.ts';
import type { Reading } from './list-readings.ts';

interface Found {
  readings: readonly Reading[];
  passages: readonly { id: string }[];
}

/** A form of which a document does not tell whom it means. The place is that of the form's second authority. */
export function reportAmbiguousAlias(document: string, words: string, { readings, passages }: Found): Problem {
  const entities = [...new Set(readings.map(({ entity }) => entity))];
  const last = readings.findLast(({ entity }) => entity === entities.at(-1)) as Reading;
  const [first] = passages;
  return {
    ...last.place(),
    kind: 'ambiguous-alias',
    what: `"${words}" could be ${entities.map((entity) => `"${entity}"`).join(' or ')} in ${document}#${first?.id ?? ''}${passages.length > 1 ? ` and ${String(passages.length - 1)} more` : ''}.`,
    why: 'A link to one of them would be a guess.',
    fix: `Take the form off one of them, tell by "after" or "before" where it holds, or write on the card: mentions: [{ exact: "${words}", entity: ${entities[0] ?? 'none'} }].`,
  };
}

/** A decision on a card that decides nothing. */
export function reportIdleDecision(
  { card, locate }: CardFile,
  position: number,
  passages: readonly { id: string }[],
): Problem {
  const { exact, block } = card.mentions?.[position] ?? { exact: '' };
  const ids = passages.map(({ id }) => id);
  if (block !== undefined && !ids.includes(block))
    return reportNoPassage(locate(['mentions', position, 'block']), block, ids);
  return {
    ...locate(['mentions', position, 'exact']),
    kind: 'mention-not-found',
    what: `The words "${exact}" stand nowhere ${block === undefined ? 'in the text' : `in "${block}"`} as a mention of their own.`,
    why: 'A decision that decides nothing hides that the source is not what the card thinks it is.',
    fix: 'Copy the words as the page shows them, whole; where they are part of a longer name, write all of it.',
  };
}
