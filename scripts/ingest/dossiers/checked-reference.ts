import type { Cite } from '../../../src/record/dossier.ts';
import type { Problem } from '../../report/problem.ts';

/** What a reference leads to, or why it leads nowhere. */
export type CheckedReference = { cites: Cite[] } | { problem: Problem };
