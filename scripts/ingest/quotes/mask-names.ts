import { INITIALS } from './find-quoted-names.ts';
import type { Run } from './find-runs.ts';

/** Stands for a quotation mark around a name, so that the name reads as one word with its neighbours. */
const MARK = 'X';

const SUFFIX = /,(?=\s(?:Jr|Sr|I{2,3}|IV)(?![\p{L}\p{N}]))/gu;
/** `of <A.B. Roe and Co>`: agencies set the names of companies so. */
const BRACKETED = /<(\p{Lu}[^<>\n]{1,60})>/gu;
/** What was earned stands behind a name and is no part of it: `, M.D.,` */
const DEGREE = /,\s(?:Esq|M\.?D|Ph\.?D|DDS|J\.?D|R\.?N|MP|MEP|QC|KC|OBE|CBE|USN|USMC|Ret)(?![\p{L}\p{N}])\.?,?/gu;

/**
 * The text with names made whole, offsets kept: marks around a name become letters; a comma before “Jr.” and a degree become white space. A comma or a
 * full stop that was set inside the marks comes behind them.
 */
export function maskNames(text: string, names: readonly Run[]): string {
  const parts = names.map(({ open, close }, index) => {
    const last = text.charAt(close - 2);
    const isOutside = /[,.]/.test(last) && !INITIALS.test(text.slice(open + 1, close - 1));
    const end = isOutside ? MARK + last : last + MARK;
    return text.slice(names[index - 1]?.close ?? 0, open) + MARK + text.slice(open + 1, close - 2) + end;
  });
  return (parts.join('') + text.slice(names.at(-1)?.close ?? 0))
    .replace(BRACKETED, `${MARK}$1${MARK}`)
    .replace(SUFFIX, ' ')
    .replace(DEGREE, (degree) => ' '.repeat(degree.length));
}
