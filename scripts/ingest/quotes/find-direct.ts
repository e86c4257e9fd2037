import { attributeRun } from './attribute-run.ts';
import type { Found, RunInContext } from './run-rule.ts';
import type { Run } from './find-runs.ts';
import { isTerm } from './is-term.ts';
import type { Place, ReadProse } from './prose.ts';

/** Somebody's words in quotation marks: one part, or several with a cue or a paragraph's end between them. */
export interface Utterance {
  parts: Place[];
  found: Found | undefined;
}

/** The end of a run that is left open and goes on in this passage. */
const goesOn = (previous: ReadProse | undefined, prose: ReadProse): boolean =>
  previous?.runs.at(-1)?.closed === false && prose.runs[0]?.open === 0;

/** True where a tag alone stands between two runs: `“I’m lucky,” he added, “I got …”`, or `“…,” he added. “It …”` */
function isSplit(prose: ReadProse, before: Run, run: Run, found: Found | undefined): boolean {
  const between = prose.masked.slice(before.close, run.open);
  const cue = found?.cue;
  return (
    cue !== undefined &&
    found?.rule === 'behind' &&
    cue.start >= before.close &&
    cue.end <= run.open &&
    /[,.:—–-]\s*$/.test(between) &&
    !/[.?!]\s+\p{Lu}/u.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s/g, ''))
  );
}

/** The utterances of a document in order; runs that are terms are left out. */
export function findDirect(passages: readonly ReadProse[]): Utterance[] {
  const utterances: Utterance[] = [];
  passages.forEach((prose, position) => {
    let before: RunInContext['before'];
    for (const run of prose.runs) {
      const part: Place = { position, start: run.start, end: run.end };
      const last = utterances.at(-1);
      if (run === prose.runs[0] && last && goesOn(passages[position - 1], prose)) {
        last.parts.push(part);
        const own = last.found ?? attributeRun({ prose, passages, run });
        last.found = own;
        before = { run, found: own };
        continue;
      }
      const context: RunInContext = { prose, passages, run, ...(before && { before }) };
      const found = attributeRun(context);
      const term = isTerm(context, found);
      if (!term && last && before && isSplit(prose, before.run, run, before.found)) last.parts.push(part);
      else if (!term) utterances.push({ parts: [part], found });
      if (!term)
        before = { run, found: before && isSplit(prose, before.run, run, before.found) ? before.found : found };
    }
  });
  return utterances;
}
