import type { Problem } from '../../report/problem.ts';

/** Lists and quotations in one another. Each line is held against all that are open, and the tree is walked into. */
export const DEEPEST_NESTING = 32;
/** Marks of emphasis and brackets in a paragraph. Each closing one looks back for what it closes. */
export const MOST_MARKS = 2000;

/** Where Markdown goes past a bound, counted from the beginning of what was parsed. */
export interface Excess {
  bound: 'nesting' | 'marks';
  offset: number;
}

/** Ends a parse: the parser has no other way to be stopped. */
export class MarkdownExcess extends Error {
  readonly excess: Excess;

  constructor(bound: Excess['bound'], offset: number) {
    super(`Markdown goes past the bound of ${bound} at ${String(offset)}`);
    this.excess = { bound, offset };
  }
}

export function describeExcess({ bound }: Excess): Pick<Problem, 'kind' | 'what' | 'why' | 'fix'> {
  if (bound === 'nesting') {
    return {
      kind: 'markdown-too-deep',
      what: `Here begins a list or a quotation inside ${String(DEEPEST_NESTING)} others.`,
      why: 'No page could show such a depth, and reading it takes time that grows with every level.',
      fix: 'Take markers (>, -, 1.) away in a copy, or name it .txt, so that they are read as the characters they are.',
    };
  }
  return {
    kind: 'markdown-too-many-marks',
    what: `This paragraph has more than ${String(MOST_MARKS)} marks of emphasis and links; here is the first beyond them.`,
    why: 'Marks of one paragraph are held against one another, which takes time that grows with their square.',
    fix: 'Divide the paragraph by empty lines in a copy, or name it .txt, so that marks are read as the characters they are.',
  };
}
