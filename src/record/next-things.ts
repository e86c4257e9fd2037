import type { Overview } from './overview.ts';

/** What the archive has already beside its documents. */
export interface Settled {
  /** Files that were left out. */
  leftOut: number;
  /** Whether it says its own name. */
  isNamed: boolean;
  /** Whether its addresses were given out. */
  isGivenOut: boolean;
}

/** One thing worth doing, and how many documents or files it is about. */
export interface NextThing {
  kind: 'mend' | 'link' | 'settle' | 'date' | 'name' | 'kind' | 'freeze' | 'read' | 'not-held' | 'guide';
  count: number;
}

/** The three that help most, the most useful first; the last kinds are always worth doing. */
export function nextThings({ mentions, doubtful, kinds, days }: Overview, settled: Settled): NextThing[] {
  const things: [isWanted: boolean, kind: NextThing['kind'], count?: number][] = [
    [settled.leftOut > 0, 'mend', settled.leftOut],
    [mentions === 0, 'link'],
    [doubtful.length > 0, 'settle', doubtful.length],
    [days.none > 0, 'date', days.none],
    [!settled.isNamed, 'name'],
    [kinds.none > 0, 'kind', kinds.none],
    [!settled.isGivenOut, 'freeze'],
    [true, 'read'],
    [true, 'not-held'],
    [true, 'guide'],
  ];
  return things.flatMap(([isWanted, kind, count = 0]) => (isWanted ? [{ kind, count }] : [])).slice(0, 3);
}
