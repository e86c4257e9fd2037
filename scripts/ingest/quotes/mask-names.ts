import type { Run } from './find-runs.ts';

/** Stands for a quotation mark around a name, so that the name reads as one word with its neighbours. */
const MARK = 'X';

const SUFFIX = /,(?=\s(?:Jr|Sr|I{2,3}|IV|Esq|M\.?D|Ph\.?D|MD|PhD|DDS|MP|MEP|QC|KC|OBE|CBE|USN|USMC|Ret)(?![\p{L}\p{N}]))/gu;

/**
 * The text with names made whole, offsets kept: marks around a name become letters, and a comma before “Jr.” white space. A comma or a
 * full stop that was set inside the marks comes behind them.
 */
export function maskNames(text: string, names: readonly Run[]): string {
  let masked = text;
  for (const { open, close } of names) {
    const last = masked.charAt(close - 2);
    const end = /[,.]/.test(last) ? MARK + last : last + MARK;
    masked = masked.slice(0, open) + MARK + masked.slice(open + 1, close - 2) + end + masked.slice(close);
  }
  return masked.replace(SUFFIX, ' ');
}
