import type { Span } from '../../../src/record/block.ts';

/** Marks that transcribers and editors set into a text, in round or square brackets. */
const MARKS: { kind: 'inaudible' | 'sic' | 'interpreted'; pattern: RegExp }[] = [
  {
    kind: 'inaudible',
    pattern: /[([](?:partially )?(?:inaudible|unintelligible|indistinct|audio (?:drops?|gap))\.?[)\]]/gi,
  },
  { kind: 'sic', pattern: /[([]sic\.?[)\]]/gi },
  {
    kind: 'interpreted',
    pattern:
      /[([](?:(?:as|speaking) (?:interpreted|translated)|(?:through|via|by) (?:an |the )?(?:interpreter|translator|interpretation|translation))\.?[)\]]/gi,
  },
];

/** Whether a label's rider says that the words came through an interpreter: `through interpreter`. */
export const tellsInterpreted = (rider: string): boolean =>
  /^(?:(?:as|speaking) (?:interpreted|translated)|(?:speaking )?(?:through|via|by) (?:an? |the )?(?:interpreter|translator|interpretation|translation))\.?$/i.test(
    rider,
  );

/** What a bracket says that stands where a name was. */
const WITHHELD =
  /^(?:(?:the )?(?:name|names|identity|speaker) (?:withheld|redacted|removed|omitted)|redacted|withheld)$/i;
const BRACKET = /\[([^[\]]{1,80})\]/g;

/**
 * Spans for a passage's marks. A bracket that holds a speaker's label stands where a name was withheld.
 *
 * @param labels the labels of the document's turns, lower case.
 */
export function findMarks(text: string, labels: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const { kind, pattern } of MARKS) {
    for (const match of text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      spans.push(kind === 'sic' ? { kind, ...at, basis: 'stated' } : { kind, ...at });
    }
  }
  for (const match of text.matchAll(BRACKET)) {
    const inside = (match[1] ?? '').trim();
    if (!labels.has(inside.toLowerCase()) && !WITHHELD.test(inside)) continue;
    spans.push({ kind: 'withheld', start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
