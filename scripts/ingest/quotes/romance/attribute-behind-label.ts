import type { Saying } from '../../languages/saying.ts';
import type { RunRule } from '../run-rule.ts';
import { isKnownName } from './known-names.ts';
import { createSubjectReader } from './read-subject.ts';

/** Who speaks, and a colon, at the head of a paragraph: nothing else stands before the words. */
const LABEL = /^([^:;.!?«»“”"]{3,120}) ?:\s?$/u;
/** Behind the words nothing is left but what closes them. */
const END = /^[\s.»”"]*$/u;

/** `El secretario general: «Vamos a abrir el puerto.»`: a paragraph that is a name or an office, a colon and quoted words. */
export function createLabelBefore(saying: Saying): RunRule {
  const { before } = createSubjectReader(saying);
  return ({ prose, passages, run }) => {
    const { masked, position } = prose;
    const label = LABEL.exec(masked.slice(0, run.open))?.[1];
    if (label === undefined || !run.closed || !END.test(masked.slice(run.close))) return undefined;
    const found = before(`${label} `);
    if (!found) return undefined;
    const words = label.slice(...found);
    if (!/[\s’']/.test(words) && !isKnownName(words, passages)) return undefined;
    return { basis: 'context', speaker: { position, start: found[0], end: found[1] }, rule: 'colon' };
  };
}
