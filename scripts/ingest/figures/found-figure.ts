import type { Figure } from '../../../src/record/figure.ts';

/** A quantity found in one passage, whose id is put to it afterwards. */
export type FoundFigure = Omit<Figure, 'block'>;
