import { fromCue, type RunRule } from '../run-rule.ts';
import { readForeignTag } from './read-tag.ts';

const LEAD = /^[\s,—–-]{0,6}/;

/** `«…», dijo Ana Ruiz`, `« … », a ajouté la maire`: a tag of another language right behind the words. */
export const foreignTag: RunRule = ({ prose, run }) => {
  const lead = LEAD.exec(prose.masked.slice(run.close, run.close + 8))?.[0].length ?? 0;
  const tag = run.closed ? readForeignTag(prose.masked, run.close + lead) : undefined;
  if (!tag) return undefined;
  const { position } = prose;
  const [start, end] = tag.verb;
  const subject = tag.subject && { position, start: tag.subject[0], end: tag.subject[1] };
  return fromCue({ position, start, end, verb: prose.text.slice(start, end), ...(subject && { subject }) }, 'behind');
};
