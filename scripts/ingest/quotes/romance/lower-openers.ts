import type { Saying } from '../../languages/saying.ts';
import type { ReadProse } from '../prose.ts';

/** Writes small what begins a sentence and is no name there: `Selon Claire Morel` has the name behind its first word. Offsets stay. */
export function createOpenerLowering({
  article,
  according,
  opening,
  open,
  and,
}: Saying): (prose: ReadProse) => ReadProse {
  const opener = new RegExp(
    String.raw`^(?:(?:${article}|${according}|${open}|${and}|est[ea]|ces?|cette)(?![\p{L}])|l[’']|${opening})`,
    'iu',
  );
  return (prose) => {
    const lower = (text: string): string =>
      prose.sentences.reduce(
        (made, [start, end]) =>
          opener.test(made.slice(start, Math.min(end, start + 40)))
            ? made.slice(0, start) + made.charAt(start).toLowerCase() + made.slice(start + 1)
            : made,
        text,
      );
    return { ...prose, text: lower(prose.text), named: lower(prose.named), masked: lower(prose.masked) };
  };
}
