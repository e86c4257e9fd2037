import type { TurnDecision } from '../../../src/record/decision.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Decisions, Placed } from './collect-decisions.ts';

type Description = Pick<Problem, 'kind' | 'what' | 'fix'>;

const why = 'A decision that decides nothing hides that the source is not what the editor thinks it is.';

const report = <Entry>(
  { entry, locate }: Placed<Entry>,
  field: string,
  describe: (entry: Entry) => Description,
): Problem => ({ ...locate(field), why, ...describe(entry) });

const noLine = (words: string): Description => ({
  kind: 'line-not-found',
  what: `No line of the source is "${words}".`,
  fix: 'Copy the whole line from the source, without its line end.',
});

const describeOmission = ({ exact, begins = '', lines }: Decisions['omissions'][number]['entry']): Description =>
  lines !== undefined
    ? {
        ...noLine(''),
        what: `These lines do not stand below one another in the source: "${lines.join('", "')}".`,
        fix: 'Copy the lines from the source in their order, each whole.',
      }
    : exact === undefined
      ? {
          ...noLine(''),
          what: `No line of the source begins with "${begins}".`,
          fix: 'Copy the beginning of the line.',
        }
      : noLine(exact);

const describeSpeaker = ({ label, is }: Decisions['speakers'][number]['entry']): Description => ({
  kind: 'label-not-found',
  what: `"${label}" is no label of this document${is === undefined ? ', and names the speaker of no statement' : ' without this entry'}.`,
  fix: `Copy the words as they stand before the colon, ${is === undefined ? 'or as the page names the speaker' : 'or take the entry away'}.`,
});

const describeDecidedLabel = ({ label }: { label: string }): Description => ({
  kind: 'label-decided-twice',
  what: `"${label}" is decided by an entry before this one.`,
  fix: 'Take one of the two off the card.',
});

function describeTurn({ exact, begins }: TurnDecision, isLine: (words: string) => boolean): Description {
  if (!isLine(exact)) return noLine(exact);
  return {
    kind: 'idle-turn',
    what:
      begins === undefined
        ? `No turn is going on where "${exact}" stands.`
        : `A turn of "${begins}" begins with "${exact}" without this entry.`,
    fix: 'Take it off the card, or copy the paragraph that is meant.',
  };
}

const describeQuote = ({ exact, block }: { exact: string; block?: string | undefined }): Description => ({
  kind: 'statement-not-found',
  what: `The words "${exact}" stand ${block === undefined ? 'nowhere in the text' : `nowhere in "${block}"`} in a statement.`,
  fix: 'Copy words of one statement as the page shows them. Who speaks in a turn is said with "speakers" and "turns"; a statement that was missed needs `is: direct` or `is: reported`.',
});

/**
 * The decisions of a document's card that decided nothing. `blocks` of lines that are there say what the rules say anyway, which
 * `isLine` tells.
 */
export function reportIdle({ used, ...decisions }: Decisions, isLine: (words: string) => boolean): Problem[] {
  const idle = <Entry>(placed: readonly Placed<Entry>[]) =>
    placed.filter((decision) => decision.shared === undefined && !used.has(decision));
  const isDecided = (label: string) => decisions.speakers.some((one) => one.entry.label === label && used.has(one));
  return [
    ...idle(decisions.omissions).map((one) =>
      report(
        one,
        (['exact', 'begins', 'lines'] as const).find((field) => one.entry[field] !== undefined) ?? 'exact',
        describeOmission,
      ),
    ),
    ...idle(decisions.blocks).map((one) =>
      report(one, 'exact', ({ exact, kind }) =>
        isLine(exact)
          ? {
              kind: 'idle-block',
              what: `"${exact}" is a ${kind} without this entry.`,
              fix: 'Take it off the card. Words of a turn are taken out of it with `turns: [{ exact: …, ends: true }]`, or made a heading, a caption or a note.',
            }
          : noLine(exact),
      ),
    ),
    ...idle(decisions.turns).map((one) => report(one, 'exact', (entry) => describeTurn(entry, isLine))),
    ...idle(decisions.speakers).map((one) =>
      report(one, 'label', isDecided(one.entry.label) ? describeDecidedLabel : describeSpeaker),
    ),
    ...idle(decisions.quotes).map((one) => report(one, 'exact', describeQuote)),
  ];
}

/** Entries of `archive.yaml` that held for no document. `places` has them all by name. */
export const reportIdleDefaults = (places: ReadonlyMap<string, Place>, applied: ReadonlySet<string>): Problem[] =>
  [...places].flatMap(([name, place]) =>
    applied.has(name)
      ? []
      : [
          {
            ...place,
            kind: 'idle-default',
            what: 'This entry holds for no document.',
            why,
            fix: /\.(?:language|publisher|kind)$/.test(name)
              ? 'Take it away: each document that it could hold for says it itself, or another entry or card does.'
              : 'Copy the words from a source of the folder, or take the entry away.',
          },
        ],
  );
