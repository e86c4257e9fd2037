import { accordingTo, cueBefore, ownWords, tagAtEnd, tagBehind } from './attribute-by-cue.ts';
import { afterColon, announced, continued, labelled, wholeSentences } from './attribute-by-neighbours.ts';
import { cleft } from './attribute-by-cleft.ts';
import { foreignTag } from './attribute-by-foreign-tag.ts';
import type { Found, RunInContext, RunRule } from './run-rule.ts';

/** The order counts: a tag right behind the words is surer than a verb before them, and both are surer than neighbours. */
const rules: readonly RunRule[] = [
  foreignTag,
  cleft,
  tagBehind,
  cueBefore,
  accordingTo,
  ownWords,
  tagAtEnd,
  continued,
  announced,
  labelled,
  afterColon,
  wholeSentences,
];

export function attributeRun(context: RunInContext): Found | undefined {
  for (const rule of rules) {
    const found = rule(context);
    if (found) return found;
  }
  return undefined;
}
