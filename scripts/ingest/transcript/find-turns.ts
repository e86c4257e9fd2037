import { cutDraft, type Draft } from '../text/draft.ts';
import { sourceRange } from '../text/mapped-text.ts';
import { acceptLabels } from './labels/accept-labels.ts';
import type { Labelled } from './labels/labelled.ts';
import { findAddresses } from './labels/is-address.ts';
import { findFields } from './labels/is-field.ts';
import { readLabel } from './labels/read-label.ts';
import { addRolesAlone } from './labels/role-alone.ts';
import { listAttending, matchAttending } from './labels/listed-names.ts';
import { matchLabel, type LabelMatch } from './match-label.ts';
import type { RuleContext } from '../classify/rule.ts';
import type { MappedText } from '../text/mapped-text.ts';

const canHoldLabel = (draft: Draft): boolean =>
  draft.role.kind === 'paragraph' &&
  draft.label === undefined &&
  draft.decided !== true &&
  (draft.layout === undefined || draft.layout.kind === 'blockquote');

/**
 * Finds where turns begin and takes the labels off their words. A transcript has one certain label or is dialogue
 * throughout; then likely labels count too, and labels seen at the head of a paragraph are looked for inside others.
 */
export function findTurns(
  undecided: Draft[],
  { source, labels, isHeard }: Pick<RuleContext, 'source' | 'labels' | 'isHeard'>,
): Draft[] {
  const drafts = undecided.map((draft) => noteRefusal(draft, source, labels));
  const match: MatchAt = (body, at) => {
    const found = matchLabel(body, at, source);
    if (found === undefined || labels === undefined) return found;
    if (labels.refuse(found.text)) return undefined;
    return labels.decide(found.text) ? { ...found, strength: 'strong' } : found;
  };
  const printed = addRolesAlone(
    drafts.map((draft) => (canHoldLabel(draft) ? match(draft.body, 0) : undefined)),
    drafts.map((draft) => (canHoldLabel(draft) ? draft.body.text : undefined)),
  );
  const speeches = printed.map((found, position) => found && speechOf(found, drafts[position]));
  const isAddress = findAddresses(printed, speeches);
  const isField = findFields(printed, speeches);
  const matches = printed.map((found, position) =>
    (isAddress(position) || isField(position)) && !(found && labels?.decide(found.text)) ? undefined : found,
  );
  const labelled = matches.flatMap((match, position): Labelled[] =>
    match ? [{ match, speech: speechOf(match, drafts[position]) || speechBelow(drafts[position + 1]) }] : [],
  );
  const texts = drafts.map(({ body }) => body.text);
  const [first, last] = [matches.findIndex(Boolean), matches.findLastIndex(Boolean)];
  const between = drafts.slice(first, last + 1).filter(canHoldLabel).length;
  const isFirst = first >= 0 && !drafts.slice(0, first).some(canHoldLabel);
  const paragraphs = drafts.filter(canHoldLabel).length;
  const accepts = acceptLabels(labelled, { between, paragraphs, isFirst }, texts, isHeard);
  if (accepts === undefined) return drafts;
  const accepted = new Set(labelled.filter(accepts).map(({ match }) => match));
  const known = new Set(Array.from(accepted, ({ text }) => readLabel(text).name));
  const attending = listAttending(texts, known);
  return drafts.flatMap((draft, position) => {
    if (!canHoldLabel(draft)) return [draft];
    const own = matches[position];
    const head = own && accepted.has(own) ? own : position > first ? matchAttending(draft.body, attending) : undefined;
    return splitAtLabels(draft, head, { known, source, match });
  });
}

/** A draft whose first words are no label because the editor says so, with the reason. */
function noteRefusal(draft: Draft, source: string, labels: RuleContext['labels']): Draft {
  const found = labels && canHoldLabel(draft) ? matchLabel(draft.body, 0, source) : undefined;
  const refused = found && labels?.refuse(found.text);
  return refused ? { ...draft, supplied: [{ what: 'not-a-label', ...refused }] } : draft;
}

/** So much of a speech tells what it is, in code units. */
const longestHeard = 600;

const speechOf = ({ speechStart }: LabelMatch, draft: Draft | undefined): string =>
  draft?.body.text.slice(speechStart, speechStart + longestHeard) ?? '';

/** What is said in the paragraph below a label that stands alone. */
const speechBelow = (next: Draft | undefined): string =>
  next && canHoldLabel(next) ? next.body.text.slice(0, longestHeard) : '';

/** The label that begins at an index of a text, if one does. */
type MatchAt = (body: MappedText, at: number) => LabelMatch | undefined;

interface InnerLabels {
  /** Names in the labels of the document. */
  known: ReadonlySet<string>;
  source: string;
  match: MatchAt;
}

/** Where further labels stand inside a paragraph: a known one, at the head of a line or after the end of a sentence. */
function findInnerLabels(draft: Draft, from: number, { known, source, match: matchAt }: InnerLabels): LabelMatch[] {
  const found: LabelMatch[] = [];
  // No label begins with a small letter.
  const boundary = /(?:[.?!…—)\]”"’']\s|\s)(?![a-z])/g;
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
    const label = matchAt(draft.body, at);
    // A sentence may end with a name on the line before.
    if (label === undefined || label.strength === 'possible' || label.dotted) continue;
    const isCertain = label.strength === 'strong';
    if (
      known.has(readLabel(label.text).name) ? !isCertain && !lineStart : !isCertain || !lineStart || label.text === 'Q'
    )
      continue;
    found.push(label);
    // A label that goes over a line may end with words that would be one.
    boundary.lastIndex = label.labelEnd;
  }
  return found;
}

function splitAtLabels(draft: Draft, head: LabelMatch | undefined, labels: InnerLabels): Draft[] {
  const inner = findInnerLabels(draft, head?.speechStart ?? 0, labels);
  if (head === undefined && inner.length === 0) return [draft];
  const all = [...(head ? [head] : []), ...inner];
  const pieces: Draft[] = [];
  const first = all[0]?.start ?? 0;
  if (first > 0) pieces.push(cutDraft(draft, 0, first));
  all.forEach((label, position) => {
    const end = all[position + 1]?.start ?? draft.body.text.length;
    const printed = sourceRange(draft.body, label.start, label.labelEnd);
    // What is decided of a paragraph's first words holds for what comes before the first label.
    const { supplied: _supplied, ...piece } = cutDraft(draft, label.speechStart, end, label.start);
    const { text, time } = label;
    pieces.push({ ...piece, label: { text, source: printed, ...(time !== undefined && { time }) } });
  });
  return pieces;
}
