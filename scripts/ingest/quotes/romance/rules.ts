import type { QuoteSpeaker } from '../../../../src/record/quote.ts';
import type { Saying } from '../../languages/saying.ts';
import type { Statement } from '../find-reported.ts';
import type { ReadProse } from '../prose.ts';
import type { RunRule } from '../run-rule.ts';
import { continued } from '../attribute-by-neighbours.ts';
import { createCueBefore } from './attribute-before.ts';
import type { Told } from '../told.ts';
import { carrySubjects } from './carry-subjects.ts';
import { foreignTag } from './attribute-by-tag.ts';
import { verbThenSubject } from './attribute-between.ts';
import { createLabelBefore } from './attribute-behind-label.ts';
import { createLabelReader } from './describe-label.ts';
import { createReportedFinder } from './find-reported.ts';
import { createOpenerLowering } from './lower-openers.ts';

/** How who says what is read in a Romance language. */
export interface RomanceRules {
  attribute: RunRule;
  findReported: (prose: ReadProse, passages: readonly ReadProse[]) => Statement[];
  /** Gives verbs without a subject the one of before, where the language's verbs carry it. */
  carrySubjects: (passages: readonly ReadProse[], told: readonly Told[]) => Told[];
  /** A passage as names are looked for in it. */
  forNames: (prose: ReadProse) => ReadProse;
  /** What a speaker is whom words of the language describe. */
  describe: (speaker: QuoteSpeaker) => QuoteSpeaker;
}

const made = new Map<Saying, RomanceRules>();

export function romanceRules(saying: Saying): RomanceRules {
  const rules = made.get(saying) ?? makeRules(saying);
  made.set(saying, rules);
  return rules;
}

function makeRules(saying: Saying): RomanceRules {
  const rules: readonly RunRule[] = [
    foreignTag,
    verbThenSubject,
    createCueBefore(saying),
    createLabelBefore(saying),
    continued,
  ];
  const readLabel = createLabelReader(saying);
  return {
    attribute(context) {
      for (const rule of rules) {
        const found = rule(context);
        if (found) return found;
      }
      return undefined;
    },
    findReported: createReportedFinder(saying),
    carrySubjects: (passages, told) => carrySubjects(passages, told, saying),
    forNames: createOpenerLowering(saying),
    describe(speaker) {
      const status = readLabel(speaker.label);
      return status === undefined ? speaker : { ...speaker, status };
    },
  };
}
