import type { Occurred } from '../../../src/record/document.ts';
import { findHead } from '../classify/find-head.ts';
import { markCollection } from '../classify/mark-collection.ts';
import { omitMarks } from '../classify/omit-marks.ts';
import type { RuleContext } from '../classify/rule.ts';
import { PROSE_RULES } from '../classify/rules.ts';
import type { Draft } from '../text/draft.ts';
import { findTurns } from '../transcript/find-turns.ts';
import { readForms } from '../transcript/forms/read-forms.ts';
import { markCues, takeCueTimes } from '../transcript/lines/mark-cues.ts';
import { findLines } from '../transcript/lines/find-lines.ts';
import { readHeader } from '../transcript/read-header.ts';

interface Classified {
  drafts: Draft[];
  occurred: Occurred;
}

/** Decides what every draft is. Turns are looked for first: in a transcript, the rules for prose would find what is not there. */
export function classifyDrafts(segments: Draft[], context: RuleContext): Classified {
  const marked = markCollection(omitMarks(segments, context), context);
  const formed = readForms(marked, context);
  const headed = findHead(formed ?? markCues(marked), context);
  const turns = formed ? headed : takeCueTimes(findTurns(headed, context));
  if (turns.some((draft) => draft.label)) return readHeader(findLines(turns));
  return { drafts: PROSE_RULES.reduce((drafts, rule) => rule(drafts, context), turns), occurred: {} };
}
