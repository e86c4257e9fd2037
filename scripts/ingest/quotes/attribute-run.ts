import { afterColon } from './attribute-behind-colon.ts';
import { amidOwn } from './attribute-amid-own.ts';
import { agent } from './attribute-by-agent.ts';
import { cleft } from './attribute-by-cleft.ts';
import { credited } from './attribute-by-credit.ts';
import { cueBefore, subjectOfSentence } from './attribute-by-cue.ts';
import { accordingTo, issued, ownWords, toldWords, wordsOf } from './attribute-by-phrase.ts';
import { asBehind, tagAtEnd, tagBehind } from './attribute-by-tag.ts';
import { stance } from './attribute-by-stance.ts';
import { foreignTag } from './romance/attribute-by-tag.ts';
import { announced, continued, labelled, sentenceBefore, wholeSentences } from './attribute-by-neighbours.ts';
import { labelAt, speakerPlace } from './identify-speaker.ts';
import { isPlausibleLabel, isThing } from './plausible-label.ts';
import type { Found, RunInContext, RunRule } from './run-rule.ts';
import { speaksItself } from './speaks-itself.ts';

/** The order counts: a tag right behind the words is surer than a verb before them, and both are surer than neighbours. */
const rules: readonly RunRule[] = [
  foreignTag,
  cleft,
  credited,
  agent,
  tagBehind,
  asBehind,
  wordsOf,
  cueBefore,
  subjectOfSentence,
  issued,
  accordingTo,
  ownWords,
  tagAtEnd,
  continued,
  announced,
  labelled,
  afterColon,
  wholeSentences,
  amidOwn,
  sentenceBefore,
  stance,
  toldWords,
];

/** `“Low Water,” offers a look at it`: behind such a verb stands what it governs. */
const isObject = ({ cue }: Found, label: string): boolean =>
  cue?.subject !== undefined &&
  cue.subject.start >= cue.end &&
  !/^(?:sa(?:id|ys?)|add|ask|cr(?:y|ied)|wr(?:ites?|ote)|answer|repl|read|shout|yell|whisper)/.test(cue.verb) &&
  /^(?:an?|the|its|his|her|their)\s/.test(label);

/** True where the words found can be those of a speaker; a tag right behind marks tells that of any noun. */
function namesSpeaker({ passages, prose, run }: RunInContext, found: Found): boolean {
  const place = speakerPlace(passages, found);
  if (!place) return true;
  const label = labelAt(passages, place);
  return (
    isPlausibleLabel(label) &&
    ((found.rule === 'behind' && !isObject(found, label)) ||
      !isThing(label) ||
      (found.cue !== undefined && speaksItself(prose, found.cue, run.open)))
  );
}

/** Without the words that can’t be a speaker’s: the cue stands, and nobody is named. */
function withoutSpeaker({ cue, basis, rule }: Found): Found {
  if (!cue) return { basis, rule };
  const { subject: _, ...rest } = cue;
  return { cue: rest, basis, rule };
}

export function attributeRun(context: RunInContext): Found | undefined {
  let doubtful: Found | undefined;
  for (const rule of rules) {
    const found = rule(context);
    if (found && namesSpeaker(context, found)) return found;
    doubtful ??= found;
  }
  return doubtful && withoutSpeaker(doubtful);
}
