import type { Place } from '../../report/problem.ts';

/** Where a value of a YAML file stands: `locate(['date', 'evidence', 0, 'exact'])`. The nearest parent where it is absent. */
export type Locate = (path: readonly PropertyKey[]) => Place;
