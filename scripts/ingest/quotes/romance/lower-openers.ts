import type { Saying } from '../../languages/saying.ts';
import type { ReadProse } from '../prose.ts';
import { CAPITAL_OWNER, FULL_NAME, LOWER, NO_ADJECTIVE } from './names.ts';
import { inAnyCase } from '../../text/in-any-case.ts';

/**
 * Writes small what begins a sentence and is no name there (`Selon Claire Morel` has the name behind its first word), and whose office is named
 * before a name: `el secretario de hacienda Tomás Ibarra`. Offsets stay.
 */
export function createOpenerLowering({
  article,
  according,
  opening,
  open,
  and,
  joins,
  of,
  people,
  bodies,
  verbs,
}: Saying): (prose: ReadProse) => ReadProse {
  const opener = new RegExp(
    String.raw`^(?:(?:${article}|${according}|${open}|${and}|${joins}|${verbs}|est[ea]|ces?|cette)(?![\p{L}])|l[’']|${opening})`,
    'iu',
  );
  const office = new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${people})(?:\s(?!(?:${of})\s)${LOWER}){0,2}(?:\s(?:${of})\s(?:la\s|el\s|l[’'])?\p{Lu}[\p{L}\p{M}-]*)?\s(?:(?:${of})\s(?:la\s|el\s|l[’'])?|d[’']))(?!${inAnyCase(bodies)}(?!\p{L}))${CAPITAL_OWNER}(?=\s${NO_ADJECTIVE}${FULL_NAME})`,
    'gu',
  );
  return (prose) => {
    const lower = (text: string): string =>
      prose.sentences.reduce(
        (made, [start, end]) =>
          opener.test(made.slice(start, Math.min(end, start + 40)))
            ? made.slice(0, start) + made.charAt(start).toLowerCase() + made.slice(start + 1)
            : made,
        text.replace(office, (words) => words.toLowerCase()),
      );
    return { ...prose, text: lower(prose.text), named: lower(prose.named), masked: lower(prose.masked) };
  };
}
