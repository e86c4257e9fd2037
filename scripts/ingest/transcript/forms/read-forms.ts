import { cutDraft, type Draft, type Label } from '../../text/draft.ts';
import { sourceRange } from '../../text/mapped-text.ts';
import type { RuleContext } from '../../classify/rule.ts';
import { BOXED } from '../labels/label-patterns.ts';
import { readStampLine } from '../../text/label-lines.ts';
import { hasLabels } from './announce-labels.ts';
import { findClockedNames } from './find-clocked-names.ts';
import { findLeadingNames } from './find-leading-names.ts';
import { findNamesAlone } from './find-names-alone.ts';
import { findSetQuestions } from './find-set-questions.ts';
import { isOpen, type FormLabel } from './form-label.ts';
import { findRuledNames } from './find-ruled-names.ts';
import { joinRiders } from './join-riders.ts';
import { partAtLines } from './part-at-lines.ts';

/** So many labels in brackets make a talk of them. */
const fewestBoxed = 4;

/** The drafts with the labels that they begin with taken off; the words may follow in the next one. */
function takeOff(drafts: readonly Draft[], labels: readonly FormLabel[]): Draft[] {
  const at = new Map(labels.map((label) => [label.position, label]));
  return drafts.map((draft, position) => {
    const found = at.get(position);
    if (!found) return draft;
    const { name, time, start, end, speechStart } = found;
    const label: Label = {
      text: name,
      source: sourceRange(draft.body, start, end),
      ...(time !== undefined && { time }),
    };
    const { length } = draft.body.text;
    return { ...cutDraft(draft, speechStart, length, start), role: { kind: 'paragraph' }, label };
  });
}

/** Times on lines of their own, above or below a label that has none of its own on its line, are part of it. */
function takeStamps(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, position) => {
    if (!isOpen(draft) || readStampLine(draft.body.text) === undefined) return draft;
    const beside = drafts[position + 1]?.label ?? drafts[position - 1]?.label;
    return beside?.time === undefined ? draft : { ...draft, role: { kind: 'metadata', field: 'time of a turn' } };
  });
}

/** Where a line stands as labels do and cannot be read as one, whoever spoke before has ended. */
function endTurnsAt(drafts: readonly Draft[], positions: readonly number[]): Draft[] {
  const ends = new Set(positions);
  return drafts.map((draft, position) => (ends.has(position) ? { ...draft, outside: true } : draft));
}

function markQuestions(drafts: readonly Draft[], turns: ReadonlyMap<number, 'Q' | 'A'>): Draft[] {
  return drafts.map((draft, position) => {
    const text = turns.get(position);
    if (text === undefined) return draft;
    const [start] = draft.source;
    return { ...draft, role: { kind: 'paragraph' }, label: { text, source: [start, start], unlabelled: true } };
  });
}

/**
 * Finds turns that are printed in other ways than with a colon: names with times, names on lines of their own, names that lead in bold
 * type or before a dash, questions in bold type. Undefined where a text has none.
 */
export function readForms(drafts: readonly Draft[], { source, labels, title }: RuleContext): Draft[] | undefined {
  // `[Speaker 1] [00:12] Yes.`: a label with its words, which rules for labels read.
  if (drafts.filter((draft) => isOpen(draft) && BOXED.test(draft.body.text)).length >= fewestBoxed) return undefined;
  const parted = joinRiders(drafts.flatMap((draft) => partAtLines(draft, source)));
  const isAllowed = ({ name }: FormLabel): boolean => labels?.refuse(name) === undefined;
  const clocked = findClockedNames(parted).filter(isAllowed);
  if (clocked.length > 0) return takeStamps(takeOff(parted, clocked));
  const ruled = findRuledNames(parted, title);
  if (ruled.labels.length > 0) return takeOff(endTurnsAt(parted, ruled.unread), ruled.labels.filter(isAllowed));
  for (const find of [findNamesAlone, findLeadingNames]) {
    const found = find(parted, title).filter(isAllowed);
    if (hasLabels(found, parted)) return undefined;
    if (found.length > 0) return takeOff(parted, found);
  }
  const questions = findSetQuestions(drafts, title);
  return questions.size > 0 ? markQuestions(drafts, questions) : undefined;
}
