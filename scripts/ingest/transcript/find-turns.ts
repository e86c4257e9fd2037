import { cutDraft, type Draft } from '../blocks/draft.ts';
import { sourceRange } from '../blocks/mapped-text.ts';
import { matchLabel, type LabelMatch } from './match-label.ts';

/** Labelled paragraphs that make dialogue of a text in which no single label is certain. */
const DIALOGUE = { labels: 2, turns: 4, share: 0.4 };

const canHoldLabel = (draft: Draft): boolean =>
  draft.role.kind === 'paragraph' &&
  draft.decided !== true &&
  (draft.layout === undefined || draft.layout.kind === 'blockquote');

/**
 * Finds where turns begin and takes the labels off their words. A transcript has one certain label or is dialogue
 * throughout; then likely labels count too, and labels seen at the head of a paragraph are looked for inside others.
 */
export function findTurns(drafts: Draft[], source: string): Draft[] {
  const matches = drafts.map((draft) => (canHoldLabel(draft) ? matchLabel(draft.body, 0, source) : undefined));
  const accepted = acceptLabels(matches, drafts.filter(canHoldLabel).length);
  if (accepted === undefined) return drafts;
  const known = new Set(matches.filter((match) => match && accepted(match)).map((match) => (match as LabelMatch).text));
  return drafts.flatMap((draft, position) => {
    if (!canHoldLabel(draft)) return [draft];
    const match = matches[position];
    return splitAtLabels(draft, match && accepted(match) ? match : undefined, known, source);
  });
}

/** Which matches are labels in this document; undefined where it has none. */
function acceptLabels(
  matches: (LabelMatch | undefined)[],
  paragraphs: number,
): ((match: LabelMatch) => boolean) | undefined {
  const found = matches.filter((match) => match !== undefined);
  const labels = new Set(found.map((match) => match.text));
  const repeated = found.length > labels.size;
  const dialogue =
    labels.size >= DIALOGUE.labels &&
    repeated &&
    found.length >= DIALOGUE.turns &&
    found.length / paragraphs >= DIALOGUE.share;
  if (found.some((match) => match.strength === 'strong')) return (match) => match.strength !== 'possible';
  if (!dialogue) return undefined;
  // Without a certain label, one word before a colon is a label only if it comes again.
  const byLabel = Map.groupBy(found, ({ text }) => text);
  const returns = (label: string) => (byLabel.get(label)?.length ?? 0) > 1;
  return (match) => match.strength === 'likely' || returns(match.text) || /\p{L} \p{L}/u.test(match.text);
}

/** Where further labels stand inside a paragraph: a known one, at the head of a line or after the end of a sentence. */
function findInnerLabels(draft: Draft, from: number, known: Set<string>, source: string): LabelMatch[] {
  const found: LabelMatch[] = [];
  const boundary = /[.?!…—)\]”"’']\s|\s/g;
  boundary.lastIndex = from;
  let match: RegExpExecArray | null;
  while ((match = boundary.exec(draft.body.text)) !== null) {
    const at = match.index + match[0].length;
    const next = draft.body.text.charAt(at);
    if (next !== next.toUpperCase() || next === next.toLowerCase()) continue;
    const gap = source.slice(draft.body.ends[match.index], draft.body.starts[at]);
    const lineStart =
      /[\r\n]/.test(source.slice(draft.body.starts[at - 1], draft.body.starts[at])) || /[\r\n]/.test(gap);
    if (!lineStart && match[0].length === 1) continue;
    const label = matchLabel(draft.body, at, source);
    if (label === undefined || label.strength === 'possible') continue;
    const isCertain = label.strength === 'strong';
    if (known.has(label.text) ? !isCertain && !lineStart : !isCertain || !lineStart || label.text === 'Q') continue;
    found.push(label);
    // A label that goes over a line may end with words that would be one.
    boundary.lastIndex = label.labelEnd;
  }
  return found;
}

function splitAtLabels(draft: Draft, head: LabelMatch | undefined, known: Set<string>, source: string): Draft[] {
  const inner = findInnerLabels(draft, head?.speechStart ?? 0, known, source);
  if (head === undefined && inner.length === 0) return [draft];
  const labels = [...(head ? [head] : []), ...inner];
  const pieces: Draft[] = [];
  const first = labels[0]?.start ?? 0;
  if (first > 0) pieces.push(cutDraft(draft, 0, first));
  labels.forEach((label, position) => {
    const end = labels[position + 1]?.start ?? draft.body.text.length;
    const printed = sourceRange(draft.body, label.start, label.labelEnd);
    pieces.push({
      ...cutDraft(draft, label.speechStart, end, label.start),
      label: { text: label.text, source: printed },
    });
  });
  return pieces;
}
