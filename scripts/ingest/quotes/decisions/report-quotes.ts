import type { QuoteDecision } from '../../../../src/record/decision.ts';
import type { Problem } from '../../../report/problem.ts';
import type { UnnamedQuote } from '../make-part.ts';
import type { Placed } from '../../decisions/collect-decisions.ts';

/** A statement said to be missed, of which some words stand in one that was found. */
export function reportOverlap({ entry, locate }: Placed<QuoteDecision>, { parts }: UnnamedQuote): Problem {
  const words = parts.map(({ exact }) => exact).join(' … ');
  return {
    ...locate('exact'),
    kind: 'quote-overlaps',
    what: `“${entry.exact}” was not missed: it stands in the statement “${words}”, or has words of it.`,
    why: 'The same words would be said twice.',
    fix: 'Say who speaks with "speaker" alone; or say of the other one `is: not-a-quotation`, with its own words, before this entry.',
  };
}

/** A statement of which an entry before this one says who says it. */
export function reportDecidedTwice({ entry, locate }: Placed<QuoteDecision>, { parts }: UnnamedQuote): Problem {
  return {
    ...locate('exact'),
    kind: 'quote-decided-twice',
    what: `“${entry.exact}” stands in the statement “${parts.map(({ exact }) => exact).join(' … ')}”, which an entry before this one decides.`,
    why: 'One of the two would decide nothing.',
    fix: 'Take one of them off the card, or copy words of the statement that is meant.',
  };
}

/** Words of a decision that stand in several places, each of which could be meant. */
export function reportSeveralPlaces(
  { entry, locate }: Placed<QuoteDecision>,
  places: readonly { block: string }[],
): Problem {
  const blocks = [...new Set(places.map(({ block }) => block))];
  return {
    ...locate('exact'),
    kind: 'quote-in-several-places',
    what: `“${entry.exact}” stands in ${String(places.length)} places: ${blocks.join(', ')}.`,
    why: 'Which of them is meant would be a guess.',
    fix: blocks.length > 1 ? 'Name the passage: block: …' : 'Copy more of its words.',
  };
}

/** A speaker's name that the document does not print. */
export function reportPrintedNowhere({ entry, locate }: Placed<QuoteDecision>): Problem {
  return {
    ...locate('printed'),
    kind: 'quote-speaker-not-printed',
    what: `The words “${entry.printed ?? ''}” stand nowhere in the text.`,
    why: 'A speaker who is no entry of the authorities is called by the document’s own words.',
    fix: 'Copy the words from the page, or add the person to authorities/people.yaml and write speaker: with the id.',
  };
}
