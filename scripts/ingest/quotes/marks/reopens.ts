import type { Sign } from './mark.ts';

/** The signs with which the next paragraph goes on with what each sign opened. In Romance languages it begins with the closing one. */
const AGAIN: Readonly<Partial<Record<Sign, RegExp>>> = {
  '“': /^\s*[“"”]/,
  '"': /^\s*["“]/,
  '”': /^\s*[“”]/,
  '„': /^\s*[„“]/,
  '«': /^\s*[«»]/,
  '‘': /^\s*‘/,
  "'": /^\s*'/,
  '``': /^\s*``/,
};

/** Whether a passage goes on with what `sign` opened in the one before. */
export const reopens = (next: string | undefined, sign: Sign): boolean =>
  next !== undefined && AGAIN[sign]?.test(next) === true;
