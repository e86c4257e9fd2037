import { tagBehind } from './attribute-by-tag.ts';
import type { Found, RunInContext, RunRule } from './run-rule.ts';
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
function isSplit(prose: ReadProse, before: Run, run: Run, found: Found | undefined, own: Found | undefined): boolean {
  const between = prose.masked.slice(before.close, run.open);
  const cue = found?.cue;
  // A sentence in marks with a tag of its own is somebody's answer.
  if (own?.rule === 'behind' && /[.]\s*$/.test(between)) return false;
  return (
    cue !== undefined &&
    found?.rule === 'behind' &&
    cue.start >= before.close &&
    cue.end <= run.open &&
    /[,.:—–-]\s*$/.test(between) &&
    !/[.?!]\s+\p{Lu}/u.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s/g, ''))
  );
}

/** Who speaks what goes on: as found so far; a tag at the end of paragraphs that were joined is surer. */
function attributePart(
  context: RunInContext,
  { found }: Utterance,
  reopened: boolean,
  attribute: RunRule,
): Found | undefined {
  const tag = reopened ? tagBehind(context) : undefined;
  return (tag?.cue?.subject && tag) ?? found ?? attribute(context);
}

/**
 * The utterances of a document in order; runs that are terms are left out.
 *
 * @param attribute says who speaks the words of a run
 */
export function findDirect(passages: readonly ReadProse[], attribute: RunRule): Utterance[] {
  const utterances: Utterance[] = [];
  passages.forEach((prose, position) => {
    let before: RunInContext['before'];
    for (const run of prose.runs) {
      const part: Place = { position, start: run.start, end: run.end };
      const last = utterances.at(-1);
      const reopened = before?.run.closed === false;
      if (last && (reopened || (run === prose.runs[0] && goesOn(passages[position - 1], prose)))) {
        last.parts.push(part);
        const own = attributePart({ prose, passages, run }, last, reopened, attribute);
        last.found = own;
        before = { run, found: own };
        continue;
      }
      const earlier = last?.parts.at(-1)?.position === position - 1 ? last.found : undefined;
      const context: RunInContext = { prose, passages, run, ...(before && { before }), ...(earlier && { earlier }) };
      const found = attribute(context);
      const split = last && before && isSplit(prose, before.run, run, before.found, found);
      if (!split && run.closed && isTerm(context, found)) continue;
      if (split) last.parts.push(part);
      else utterances.push({ parts: [part], found });
      before = { run, found: split ? before?.found : found };
    }
  });
  return utterances;
}
