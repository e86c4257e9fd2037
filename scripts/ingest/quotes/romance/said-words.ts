import { QUOTED } from '../mask-runs.ts';

/** Without white space around it and what is no word at its end. */
export function trim(masked: string, [start, end]: [number, number]): [number, number] {
  const words = masked.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return [start + lead, start + words.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '').length];
}

/** At least three words, and none of them alone in marks: what is quoted is told of already. */
export const isStatement = (masked: string, [start, end]: [number, number]): boolean => {
  const words = masked.slice(start, end);
  return words.split(/\s+/).length >= 3 && words.charAt(0) !== QUOTED && !words.endsWith(QUOTED.repeat(2));
};
